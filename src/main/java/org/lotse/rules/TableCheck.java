package org.lotse.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.lotse.risk.RiskRating;

/** Asks a table everything that the platform will ever ask of one with its name. */
public final class TableCheck {

    private static final Map<String, Consumer<RulePack>> QUESTIONS = Map.of(
            "beneficial-owner", RulePack::beneficialOwner,
            "discrepancy", RulePack::discrepancy,
            "suspicion-hold", RulePack::suspicionHold,
            "switching", RulePack::switching,
            "tax-certification", RulePack::taxCertification,
            "due-diligence-level", TableCheck::levels,
            "required-documents", TableCheck::documents,
            "review-cycle", TableCheck::cycles,
            "retention", pack -> Arrays.stream(Artefact.values()).forEach(pack::retention),
            "notice", TableCheck::notices);

    private static final BigDecimal NOTHING = BigDecimal.ZERO;
    private static final BigDecimal A_FORTUNE = new BigDecimal("1000000000");

    private TableCheck() {}

    /**
     * @throws IllegalStateException when nobody would ask a table of this name, when it has no row for what is asked, or
     *     a row that cannot be read; the message names table, row and column
     */
    public static void answersEverything(RuleTable table, RuleTables evaluator) {
        Consumer<RulePack> questions = QUESTIONS.get(table.name());
        if (questions == null) {
            throw new IllegalStateException("Nobody asks a table with the name " + table.pack() + "-" + table.name());
        }
        questions.accept(new TabledPack(
                table.pack(), table.validFrom(), table.validFrom(), Map.of(table.name(), table), evaluator));
    }

    private static void levels(RulePack pack) {
        level(pack, null);
        Arrays.stream(RiskRating.values()).forEach(rating -> level(pack, rating));
    }

    private static void level(RulePack pack, RiskRating rating) {
        for (int signs = 0; signs < 1 << 4; signs++) {
            BigDecimal wealth = (signs & 8) > 0 ? A_FORTUNE : NOTHING;
            strictEnough(
                    new DueDiligenceFacts(rating, (signs & 1) > 0, (signs & 2) > 0, (signs & 4) > 0, wealth, wealth),
                    pack);
        }
    }

    /** What no pack may lower: processes rely on it where they lead to senior management (GwG §15(3), (4); AMLR 34, 42). */
    private static void strictEnough(DueDiligenceFacts facts, RulePack pack) {
        Decided<RequiredDiligence> asked = pack.level(facts);
        boolean high = facts.rating() == RiskRating.HIGH || facts.rating() == RiskRating.PROHIBITED;
        boolean approved = high || facts.politicallyExposed() || facts.highRiskCountry();
        boolean enhanced = asked.value().level() == DueDiligenceLevel.ENHANCED;
        if ((approved || facts.complexOrUnusual()) && !enhanced
                || approved && !asked.value().seniorManagement()) {
            throw new IllegalStateException(
                    "The table " + asked.basis().pack() + "-" + asked.basis().table()
                            + " asks less than the law of a high risk, a PEP or a high-risk third country, in the row "
                            + asked.basis().rules().get(0).id() + ", columns level and seniorManagement");
        }
    }

    private static void documents(RulePack pack) {
        for (PartyKind kind : PartyKind.values()) {
            for (DueDiligenceLevel level : DueDiligenceLevel.values()) {
                pack.requiredDocuments(kind, level);
            }
        }
    }

    private static void cycles(RulePack pack) {
        for (DueDiligenceLevel level : DueDiligenceLevel.values()) {
            pack.reviewCycle(null, level);
            Arrays.stream(RiskRating.values()).forEach(rating -> pack.reviewCycle(rating, level));
        }
    }

    private static void notices(RulePack pack) {
        for (Notice.By by : Notice.By.values()) {
            for (Notice.Contract contract : Notice.Contract.values()) {
                Arrays.stream(Notice.Ground.values()).forEach(ground -> pack.notice(by, contract, ground));
            }
        }
    }
}

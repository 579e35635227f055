package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.kernel.Json;
import org.lotse.kernel.NotFound;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.risk.RiskRating;
import org.lotse.rules.AppliedRule;
import org.lotse.rules.Artefact;
import org.lotse.rules.Decided;
import org.lotse.rules.DueDiligenceFacts;
import org.lotse.rules.DueDiligenceLevel;
import org.lotse.rules.Notice;
import org.lotse.rules.PartyKind;
import org.lotse.rules.RequiredDiligence;
import org.lotse.rules.Retention;
import org.lotse.rules.ReviewCycle;
import org.lotse.rules.RuleBasis;
import org.lotse.rules.RulePack;
import org.lotse.rules.RulePacks;
import org.lotse.rules.RuleTable;
import org.lotse.rules.SwitchingAid;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RulePacksTest {

    private static final LocalDate GWG = LocalDate.of(2027, 7, 9);
    private static final LocalDate AMLR = LocalDate.of(2027, 7, 10);

    private final House house = House.standing();
    private final RulePacks packs = house.beans.getBean(RulePacks.class);

    private RulePack pack(String name) {
        return packs.at(name.equals("gwg") ? GWG : AMLR);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, gwg",
        "2026-11-02, gwg",
        "2027-07-09, gwg",
        "2027-07-10, amlr",
        "2027-07-11, amlr",
        "2050-01-01, amlr"
    })
    void thePackIsChosenByTheDayOfTheDecision(LocalDate day, String pack) {
        assertThat(packs.at(day).name()).isEqualTo(pack);
    }

    @Test
    void beforeTheFirstPackNothingIsDecided() {
        assertThatThrownBy(() -> packs.at(LocalDate.of(2019, 12, 31)))
                .isInstanceOf(NotFound.class)
                .hasMessage("There is no rule pack 2019-12-31");
    }

    @Test
    void todayIsTheClocksDay() {
        assertThat(packs.today().name()).isEqualTo("gwg");
        assertThat(packs.today().beneficialOwner().basis().day()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(packs.all()).extracting(RulePack::name).containsExactly("gwg", "amlr");
    }

    @Test
    void eachPackHasEveryTableAndEachTableItsDayAndEachRowItsSource() {
        List<RulePack> all = packs.all();

        assertThat(all).extracting(RulePack::validFrom).containsExactly(LocalDate.of(2020, 1, 1), AMLR);
        assertThat(names(all.get(0))).isEqualTo(names(all.get(1))).hasSize(10);
        assertThat(all).allSatisfy(pack -> assertThat(pack.tables()).allSatisfy(table -> {
            assertThat(table.validFrom()).isEqualTo(pack.validFrom());
            assertThat(table.sha256()).matches("[0-9a-f]{64}");
            assertThat(table.rows()).isNotEmpty().allSatisfy(row -> assertThat(row.source())
                    .matches("(GwG|AMLR|KWG|UWG|BGB|ZKG|FKAustG) .+"));
        }));
    }

    private static Set<String> names(RulePack pack) {
        return pack.tables().stream().map(RuleTable::name).collect(Collectors.toSet());
    }

    @Test
    void bothPacksAnswerTheSameColumns() {
        List<RulePack> all = packs.all();

        for (int table = 0; table < all.get(0).tables().size(); table++) {
            RuleTable one = all.get(0).tables().get(table);
            RuleTable other = all.get(1).tables().get(table);
            assertThat(one.inputs()).as(one.name()).isEqualTo(other.inputs());
            assertThat(one.outputs()).as(one.name()).isEqualTo(other.outputs());
        }
    }

    /** GwG §3(2) asks for more than 25 %, AMLR 52 for 25 % or more. */
    @ParameterizedTest
    @CsvSource({
        "gwg, 24.99, false", "gwg, 25.00, false", "gwg, 25.01, true", "gwg, 100, true", "gwg, 0, false",
        "amlr, 24.99, false", "amlr, 25.00, true", "amlr, 25.01, true", "amlr, 100, true", "amlr, 0, false"
    })
    @Proves(value = Rule.BENEFICIAL_OWNER, at = "rules/beneficial-owner")
    void aShareMakesABeneficialOwnerFromTheThresholdOn(String pack, BigDecimal share, boolean owner) {
        assertThat(pack(pack).beneficialOwner().value().isMetBy(share)).isEqualTo(owner);
    }

    @ParameterizedTest
    @CsvSource({
        "gwg, gwg-beneficial-owner-rule-1, GwG §3(2), 2020-01-01",
        "amlr, amlr-beneficial-owner-rule-1, AMLR 52(1), 2027-07-10"
    })
    void anAnswerSaysWhatItRestsOnAndCanBeKept(String pack, String rule, String source, LocalDate validFrom) {
        RuleBasis basis = pack(pack).beneficialOwner().basis();

        assertThat(basis.pack()).isEqualTo(pack);
        assertThat(basis.table()).isEqualTo("beneficial-owner");
        assertThat(basis.version()).isOne();
        assertThat(basis.validFrom()).isEqualTo(validFrom);
        assertThat(basis.rules()).containsExactly(new AppliedRule(rule, source));
        Json json = new Json(new com.fasterxml.jackson.databind.ObjectMapper().findAndRegisterModules());
        assertThat(json.read(json.write(basis), RuleBasis.class)).isEqualTo(basis);
    }

    @ParameterizedTest
    @CsvSource({
        "LOW,        SIMPLIFIED, LOWER_RISK,    false",
        "MEDIUM,     STANDARD,   ORDINARY_RISK, false",
        "          , STANDARD,   ORDINARY_RISK, false",
        "HIGH,       ENHANCED,   HIGHER_RISK,   true",
        "PROHIBITED, ENHANCED,   HIGHER_RISK,   true"
    })
    void theRatingGivesTheLevel(RiskRating rating, DueDiligenceLevel level, String trigger, boolean management) {
        for (String pack : List.of("gwg", "amlr")) {
            assertThat(pack(pack).level(DueDiligenceFacts.rated(rating)).value())
                    .isEqualTo(new RequiredDiligence(level, List.of(trigger), management));
        }
    }

    /** The rating alone would allow simplified due diligence. */
    @ParameterizedTest
    @CsvSource({
        "gwg,  true,  false, false, POLITICALLY_EXPOSED, true,  'GwG §15(3) no. 1, §15(4) no. 1'",
        "gwg,  false, true,  false, HIGH_RISK_COUNTRY,   true,  'GwG §15(3) no. 2, §15(5)'",
        "gwg,  false, false, true,  COMPLEX_OR_UNUSUAL,  false, 'GwG §15(3) no. 3, §15(6)'",
        "amlr, true,  false, false, POLITICALLY_EXPOSED, true,  AMLR 42(1)",
        "amlr, false, true,  false, HIGH_RISK_COUNTRY,   true,  'AMLR 29, 34(4)'",
        "amlr, false, false, true,  COMPLEX_OR_UNUSUAL,  false, AMLR 34(2)"
    })
    @Proves(value = Rule.ENHANCED_DUE_DILIGENCE, at = "rules/due-diligence-level")
    void eachTriggerAloneIsEnoughForEnhancedDueDiligence(
            String pack,
            boolean pep,
            boolean country,
            boolean unusual,
            String trigger,
            boolean management,
            String source) {
        var facts = new DueDiligenceFacts(RiskRating.LOW, pep, country, unusual, BigDecimal.ZERO, BigDecimal.ZERO);

        Decided<RequiredDiligence> decided = pack(pack).level(facts);

        assertThat(decided.value())
                .isEqualTo(new RequiredDiligence(DueDiligenceLevel.ENHANCED, List.of(trigger), management));
        assertThat(decided.basis().rules()).extracting(AppliedRule::source).containsExactly(source);
    }

    @Test
    void allTriggersAreNamed() {
        var facts = new DueDiligenceFacts(
                RiskRating.HIGH, true, true, true, new BigDecimal("6000000"), new BigDecimal("60000000"));

        assertThat(pack("gwg").level(facts).value().triggers())
                .containsExactly("POLITICALLY_EXPOSED", "HIGH_RISK_COUNTRY", "COMPLEX_OR_UNUSUAL", "HIGHER_RISK");
        assertThat(pack("amlr").level(facts).value().triggers())
                .containsExactly(
                        "POLITICALLY_EXPOSED", "HIGH_RISK_COUNTRY", "COMPLEX_OR_UNUSUAL", "WEALTH", "HIGHER_RISK");
    }

    /** AMLR 34: over 5 million euros handled and 50 million or more in total; the GwG knows no such rule. */
    @ParameterizedTest
    @CsvSource({
        "gwg,  5000000.01, 50000000,    STANDARD",
        "gwg,  90000000,   900000000,   STANDARD",
        "amlr, 5000000,    50000000,    STANDARD",
        "amlr, 5000000.01, 49999999.99, STANDARD",
        "amlr, 5000000.01, 50000000,    ENHANCED",
        "amlr, 0,          90000000,    STANDARD",
        "amlr, 90000000,   0,           STANDARD"
    })
    @Proves(value = Rule.ENHANCED_DUE_DILIGENCE, at = "rules/due-diligence-level")
    void greatWealthIsATriggerFromTheAmlrOn(
            String pack, BigDecimal handled, BigDecimal total, DueDiligenceLevel level) {
        var facts = new DueDiligenceFacts(RiskRating.MEDIUM, false, false, false, handled, total);

        assertThat(pack(pack).level(facts).value().level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "gwg,  NATURAL_PERSON, SIMPLIFIED, IDENTITY",
        "gwg,  NATURAL_PERSON, STANDARD,   IDENTITY ADDRESS",
        "gwg,  NATURAL_PERSON, ENHANCED,   IDENTITY ADDRESS SOURCE_OF_WEALTH SOURCE_OF_FUNDS",
        "gwg,  COMPANY,        SIMPLIFIED, REGISTER_EXTRACT TRANSPARENCY_REGISTER_EXTRACT LIST_OF_SHAREHOLDERS",
        "gwg,  COMPANY,        STANDARD,   REGISTER_EXTRACT TRANSPARENCY_REGISTER_EXTRACT LIST_OF_SHAREHOLDERS"
                + " OWNERSHIP_STRUCTURE",
        "gwg,  PARTNERSHIP,    ENHANCED,   REGISTER_EXTRACT TRANSPARENCY_REGISTER_EXTRACT PARTNERSHIP_AGREEMENT"
                + " OWNERSHIP_STRUCTURE SOURCE_OF_WEALTH SOURCE_OF_FUNDS",
        "gwg,  FOUNDATION,     SIMPLIFIED, REGISTER_EXTRACT TRANSPARENCY_REGISTER_EXTRACT STATUTES",
        "gwg,  ASSOCIATION,    STANDARD,   REGISTER_EXTRACT TRANSPARENCY_REGISTER_EXTRACT STATUTES OWNERSHIP_STRUCTURE",
        "amlr, NATURAL_PERSON, SIMPLIFIED, IDENTITY",
        "amlr, NATURAL_PERSON, STANDARD,   IDENTITY ADDRESS",
        "amlr, NATURAL_PERSON, ENHANCED,   IDENTITY ADDRESS SOURCE_OF_WEALTH SOURCE_OF_FUNDS",
        "amlr, COMPANY,        SIMPLIFIED, REGISTER_EXTRACT TRANSPARENCY_REGISTER_EXTRACT LIST_OF_SHAREHOLDERS"
                + " OWNERSHIP_STRUCTURE",
        "amlr, PARTNERSHIP,    ENHANCED,   REGISTER_EXTRACT TRANSPARENCY_REGISTER_EXTRACT PARTNERSHIP_AGREEMENT"
                + " OWNERSHIP_STRUCTURE SOURCE_OF_WEALTH SOURCE_OF_FUNDS",
        "amlr, FOUNDATION,     STANDARD,   REGISTER_EXTRACT TRANSPARENCY_REGISTER_EXTRACT STATUTES OWNERSHIP_STRUCTURE",
        "amlr, ASSOCIATION,    SIMPLIFIED, REGISTER_EXTRACT TRANSPARENCY_REGISTER_EXTRACT STATUTES OWNERSHIP_STRUCTURE"
    })
    void aPartyBringsWhatItsKindAndLevelAskFor(String pack, PartyKind kind, DueDiligenceLevel level, String documents) {
        assertThat(pack(pack).requiredDocuments(kind, level).value())
                .containsExactlyElementsOf(Arrays.asList(documents.split(" ")));
    }

    /** AMLR 26: at least every year for higher risk, every five otherwise. */
    @ParameterizedTest
    @CsvSource({
        "gwg,  LOW,        SIMPLIFIED, P10Y",
        "gwg,  MEDIUM,     STANDARD,   P5Y",
        "gwg,  ,           STANDARD,   P5Y",
        "gwg,  HIGH,       STANDARD,   P1Y",
        "gwg,  LOW,        ENHANCED,   P1Y",
        "gwg,  PROHIBITED, ENHANCED,   P1Y",
        "amlr, LOW,        SIMPLIFIED, P5Y",
        "amlr, MEDIUM,     STANDARD,   P5Y",
        "amlr, ,           STANDARD,   P5Y",
        "amlr, HIGH,       STANDARD,   P1Y",
        "amlr, LOW,        ENHANCED,   P1Y",
        "amlr, PROHIBITED, ENHANCED,   P1Y"
    })
    @Proves(value = Rule.PERIODIC_REVIEW, at = "rules/review-cycle")
    void aClientIsReviewedByTheirRisk(String pack, RiskRating rating, DueDiligenceLevel level, Period cycle) {
        ReviewCycle found = pack(pack).reviewCycle(rating, level).value();

        assertThat(found.period()).isEqualTo(cycle);
        assertThat(found.dueAfter(AMLR)).isEqualTo(AMLR.plus(cycle));
    }

    /** The event happened on 10 March 2028. */
    @ParameterizedTest
    @CsvSource({
        "gwg,  DUE_DILIGENCE,    RELATIONSHIP_ENDED, 2033-12-31, 2038-12-31, ",
        "gwg,  TRANSACTION,      RECORDED,           2033-12-31, 2038-12-31, ",
        "gwg,  SUSPICION_REPORT, RECORDED,           2033-12-31, 2038-12-31, ",
        "gwg,  ACCOUNT_DATA,     ACCOUNT_CLOSED,     2038-03-10, 2038-03-10, ",
        "gwg,  CONSENT,          GRANTED_OR_USED,    2033-03-10, , ",
        "amlr, DUE_DILIGENCE,    RELATIONSHIP_ENDED, 2033-03-10, 2033-03-10, P5Y",
        "amlr, TRANSACTION,      RELATIONSHIP_ENDED, 2033-03-10, 2033-03-10, P5Y",
        "amlr, SUSPICION_REPORT, RELATIONSHIP_ENDED, 2033-03-10, 2033-03-10, P5Y",
        "amlr, ACCOUNT_DATA,     ACCOUNT_CLOSED,     2038-03-10, 2038-03-10, ",
        "amlr, CONSENT,          GRANTED_OR_USED,    2033-03-10, , "
    })
    @Proves(value = Rule.RETENTION, at = "rules/retention")
    void eachArtefactHasItsClock(
            String pack,
            Artefact artefact,
            Retention.Event event,
            LocalDate kept,
            LocalDate destroyed,
            Period extension) {
        LocalDate happened = LocalDate.of(2028, 3, 10);

        Retention retention = pack(pack).retention(artefact).value();

        assertThat(retention.event()).isEqualTo(event);
        assertThat(retention.keptUntil(happened)).isEqualTo(kept);
        assertThat(retention.destroyedBy(happened).orElse(null)).isEqualTo(destroyed);
        assertThat(retention.extension()).isEqualTo(extension);
    }

    @ParameterizedTest
    @CsvSource({
        "BANK,   PAYMENT_ACCOUNT, ORDINARY,             P2M, AT_LEAST, AGREED_AND_OPEN_ENDED",
        "BANK,   BASIC_ACCOUNT,   ORDINARY,             P2M, AT_LEAST, LISTED_GROUND",
        "BANK,   PAYMENT_ACCOUNT, GOOD_CAUSE,           P0D, AT_LEAST, GOOD_CAUSE",
        "BANK,   BASIC_ACCOUNT,   GOOD_CAUSE,           P0D, AT_LEAST, LISTED_GROUND",
        "BANK,   PAYMENT_ACCOUNT, DUE_DILIGENCE_FAILED, P0D, AT_LEAST, NONE",
        "BANK,   BASIC_ACCOUNT,   DUE_DILIGENCE_FAILED, P0D, AT_LEAST, NONE",
        "CLIENT, PAYMENT_ACCOUNT, ORDINARY,             P1M, AT_MOST,  NONE",
        "CLIENT, BASIC_ACCOUNT,   ORDINARY,             P1M, AT_MOST,  NONE"
    })
    @Proves(value = Rule.NOTICE, at = "rules/notice")
    void noticeIsGivenInItsTime(
            Notice.By by,
            Notice.Contract contract,
            Notice.Ground ground,
            Period period,
            Notice.Bound bound,
            String condition) {
        for (String pack : List.of("gwg", "amlr")) {
            assertThat(pack(pack).notice(by, contract, ground).value()).isEqualTo(new Notice(period, bound, condition));
        }
    }

    @Test
    void theEndOfAnAccountIsCountedFromTheNotice() {
        Notice notice = pack("amlr")
                .notice(Notice.By.BANK, Notice.Contract.PAYMENT_ACCOUNT, Notice.Ground.ORDINARY)
                .value();

        assertThat(notice.endOf(LocalDate.of(2027, 12, 31))).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({"gwg, true, 2027-08-01", "amlr, false, 2027-08-15"})
    @Proves(value = Rule.REGISTER_DISCREPANCY, at = "rules/discrepancy")
    void aDiscrepancyIsReportedInTime(String pack, boolean withoutDelay, LocalDate lastDay) {
        var time = pack(pack).discrepancy().value();

        assertThat(time.isWithoutDelay()).isEqualTo(withoutDelay);
        assertThat(time.lastDay(LocalDate.of(2027, 8, 1))).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gwg", "amlr"})
    @Proves(value = Rule.REPORTED_TRANSACTION_RESTS, at = "rules/suspicion-hold")
    void aReportedTransactionRestsThreeWorkingDaysWithoutSaturdays(String pack) {
        var hold = pack(pack).suspicionHold().value();

        assertThat(hold.workingDays()).isEqualTo(3);
        assertThat(hold.saturdayCounts()).isFalse();
        assertThat(hold.answerWorkingDays()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gwg", "amlr"})
    @Proves(value = Rule.SWITCHING_AID, at = "rules/switching")
    void theClocksOfASwitchAreThoseOfTheLaw(String pack) {
        assertThat(pack(pack).switching().value()).isEqualTo(new SwitchingAid(2, 5, 5, 6, 13));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gwg", "amlr"})
    @Proves(value = Rule.TAX_SELF_CERTIFICATION, at = "rules/tax-certification")
    void aMissingCertificateLeadsToNoticeAfterNinetyDays(String pack) {
        var missing = pack(pack).taxCertification().value();

        assertThat(missing.remindOn(LocalDate.of(2027, 8, 1))).isEqualTo(LocalDate.of(2027, 8, 31));
        assertThat(missing.lastDay(LocalDate.of(2027, 8, 1))).isEqualTo(LocalDate.of(2027, 10, 30));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyRowWasTested() {
        for (RulePack pack : packs.all()) {
            for (RuleTable table : pack.tables()) {
                String key = pack.name() + "-" + table.name();
                assertThat(new Coverage(house).untestedRows(key)).as(key).isEmpty();
            }
        }
    }
}

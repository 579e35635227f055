package org.lotse.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lotse.kernel.NotFound;
import org.lotse.risk.RiskRating;
import org.lotse.rules.Retention.Event;
import org.lotse.rules.Retention.Start;

/** Asks the tables; what a cell means is known here, what it says only there. */
class TabledPack implements RulePack {

    private static final String NOT_RATED = "NOT_RATED";

    private final String name;
    private final LocalDate validFrom;
    private final LocalDate day;
    private final Map<String, RuleTable> tables;
    private final RuleTables evaluator;

    TabledPack(String name, LocalDate validFrom, LocalDate day, Map<String, RuleTable> tables, RuleTables evaluator) {
        this.name = name;
        this.validFrom = validFrom;
        this.day = day;
        this.tables = new TreeMap<>(tables);
        this.evaluator = evaluator;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public LocalDate validFrom() {
        return validFrom;
    }

    @Override
    public List<RuleTable> tables() {
        return List.copyOf(tables.values());
    }

    @Override
    public Decided<OwnershipThreshold> beneficialOwner() {
        return ask("beneficial-owner", Map.of())
                .one(row -> new OwnershipThreshold(row.number("threshold"), row.yes("reachingIsEnough")));
    }

    @Override
    public Decided<RequiredDiligence> level(DueDiligenceFacts facts) {
        Asked asked = ask(
                "due-diligence-level",
                Map.of(
                        "rating", nameOf(facts.rating()),
                        "politicallyExposed", facts.politicallyExposed(),
                        "highRiskCountry", facts.highRiskCountry(),
                        "complexOrUnusual", facts.complexOrUnusual(),
                        "wealthHandled", facts.wealthHandled(),
                        "totalAssets", facts.totalAssets()));
        DueDiligenceLevel strictest = asked.rows().stream()
                .map(TabledPack::level)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return asked.only(row -> level(row) == strictest)
                .all(rows -> new RequiredDiligence(
                        strictest,
                        rows.stream().map(row -> row.text("trigger")).toList(),
                        rows.stream().anyMatch(row -> row.yes("seniorManagement"))));
    }

    private static DueDiligenceLevel level(Asked.Answer row) {
        return row.one(DueDiligenceLevel.class, "level");
    }

    @Override
    public Decided<List<String>> requiredDocuments(PartyKind kind, DueDiligenceLevel level) {
        return ask("required-documents", Map.of("partyKind", kind.name(), "level", level.name()))
                .all(rows -> rows.stream()
                        .map(row -> row.text("document"))
                        .distinct()
                        .toList());
    }

    @Override
    public Decided<ReviewCycle> reviewCycle(RiskRating rating, DueDiligenceLevel level) {
        return ask("review-cycle", Map.of("rating", nameOf(rating), "level", level.name()))
                .one(row -> new ReviewCycle(row.period("cycle")));
    }

    @Override
    public Decided<Retention> retention(Artefact artefact) {
        return ask("retention", Map.of("artefact", artefact.name()))
                .one(row -> new Retention(
                        row.period("keep"),
                        row.one(Event.class, "event"),
                        row.one(Start.class, "start"),
                        row.periodIfAny("destroy"),
                        row.periodIfAny("extension")));
    }

    @Override
    public Decided<Notice> notice(Notice.By by, Notice.Contract contract, Notice.Ground ground) {
        return ask("notice", Map.of("by", by.name(), "contract", contract.name(), "ground", ground.name()))
                .one(row ->
                        new Notice(row.period("period"), row.one(Notice.Bound.class, "bound"), row.text("condition")));
    }

    @Override
    public Decided<ReportingTime> discrepancy() {
        return ask("discrepancy", Map.of()).one(row -> new ReportingTime(row.period("within")));
    }

    @Override
    public Decided<SuspicionHold> suspicionHold() {
        return ask("suspicion-hold", Map.of())
                .one(row -> new SuspicionHold(
                        row.count("workingDays"), row.yes("saturdayCounts"), row.count("answerDays")));
    }

    @Override
    public Decided<SwitchingAid> switching() {
        return ask("switching", Map.of())
                .one(row -> new SwitchingAid(
                        row.count("requestDays"),
                        row.count("listDays"),
                        row.count("setUpDays"),
                        row.count("leadDays"),
                        row.count("historyMonths")));
    }

    @Override
    public Decided<TaxCertification> taxCertification() {
        return ask("tax-certification", Map.of())
                .one(row -> new TaxCertification(row.period("remindAfter"), row.period("noticeAfter")));
    }

    private static String nameOf(RiskRating rating) {
        return rating == null ? NOT_RATED : rating.name();
    }

    private Asked ask(String table, Map<String, Object> facts) {
        RuleTable asked = tables.get(table);
        if (asked == null) {
            throw new NotFound("rule table", name + "-" + table);
        }
        return Asked.of(asked, day, evaluator.evaluate(asked, facts));
    }
}

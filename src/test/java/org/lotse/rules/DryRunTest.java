package org.lotse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.kernel.CaseId;
import org.lotse.risk.RiskRating;
import org.lotse.rules.DryRun.Findings;
import org.lotse.rules.DryRun.LevelChange;
import org.lotse.rules.RuleTable.Row;

/** Two packs made up for this: ten years become five, and a client never rated comes to be looked at closely. */
class DryRunTest {

    private static final LocalDate DAY = LocalDate.of(2027, 7, 10);

    private final DryRun run = new DryRun(
            pack("old", Map.of("LOW", "SIMPLIFIED", "NOT_RATED", "STANDARD"), "P10Y"),
            pack("new", Map.of("LOW", "SIMPLIFIED", "NOT_RATED", "ENHANCED"), "P5Y"));

    @ParameterizedTest
    @CsvSource({"2017-07-09, 1, 0", "2017-07-10, 0, 1", "2022-07-09, 0, 1", "2022-07-10, 0, 0", "2027-07-09, 0, 0"})
    void aReviewIsOverdueWhenItsLastDayLiesBeforeThePacksFirst(LocalDate lookedAt, long anyway, long become) {
        run.visit(client(RiskRating.LOW, lookedAt));

        Findings found = run.findings();
        assertThat(found.day()).isEqualTo(DAY);
        assertThat(found.clients()).isOne();
        assertThat(found.overdueAnyway()).isEqualTo(anyway);
        assertThat(found.becomeOverdue()).isEqualTo(become);
        assertThat(found.overdue()).hasSize((int) become);
    }

    @Test
    void whoBecomesOverdueIsNamedWithTheLastDaysUnderEitherPack() {
        RatedClient client = client(RiskRating.LOW, LocalDate.of(2020, 2, 29));
        run.visit(client);

        assertThat(run.findings().overdue())
                .containsExactly(new DryRun.Touched(
                        client,
                        new LevelChange(DueDiligenceLevel.SIMPLIFIED, DueDiligenceLevel.SIMPLIFIED),
                        LocalDate.of(2030, 2, 28),
                        LocalDate.of(2025, 2, 28)));
    }

    @Test
    void whoseLevelChangesIsCountedByWhatItBecomes() {
        run.visit(client(null, DAY));
        run.visit(client(null, DAY));
        run.visit(client(RiskRating.LOW, DAY));

        Findings found = run.findings();
        assertThat(found.levels())
                .isEqualTo(Map.of(new LevelChange(DueDiligenceLevel.STANDARD, DueDiligenceLevel.ENHANCED), 2L));
        assertThat(found.levelsChanged()).isEqualTo(2);
        assertThat(found.changed()).hasSize(2);
    }

    @Test
    void allAreCountedAndTheFirstAreNamed() {
        IntStream.range(0, 250).forEach(any -> run.visit(client(RiskRating.LOW, LocalDate.of(2020, 1, 1))));

        assertThat(run.findings().becomeOverdue()).isEqualTo(250);
        assertThat(run.findings().overdue()).hasSize(DryRun.MOST_NAMED);
    }

    private static RatedClient client(RiskRating rating, LocalDate lookedAt) {
        return new RatedClient(CaseId.next(), "Muster, Erika", rating, false, false, lookedAt);
    }

    private static RulePack pack(String name, Map<String, String> levels, String cycle) {
        Map<String, RuleTable> tables = Map.of(
                "due-diligence-level", table(name, "due-diligence-level"), "review-cycle", table(name, "review-cycle"));
        return new TabledPack(name, DAY, DAY, tables, new Answers(levels, cycle));
    }

    private static RuleTable table(String pack, String name) {
        return new RuleTable(
                pack + name,
                pack,
                name,
                DAY,
                1,
                "0",
                List.of(),
                List.of(),
                List.of(new Row("row", List.of(), List.of(), "AMLR 26")));
    }

    /** Levels by rating and one cycle for all. */
    private record Answers(Map<String, String> levels, String cycle) implements RuleTables {

        @Override
        public List<RuleTable> all() {
            return List.of();
        }

        @Override
        public List<Finding> evaluate(RuleTable table, Map<String, Object> facts) {
            return table.name().equals("review-cycle")
                    ? List.of(new Finding("row", Map.of("cycle", cycle)))
                    : List.of(new Finding("row", level(levels.get(facts.get("rating")))));
        }

        private static Map<String, Object> level(String level) {
            return Map.of("level", level, "trigger", "ORDINARY_RISK", "seniorManagement", false);
        }
    }
}

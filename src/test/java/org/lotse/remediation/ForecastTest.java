package org.lotse.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.kernel.FieldProblem;
import org.lotse.workingdays.BankPlace;
import org.lotse.workingdays.FederalState;
import org.lotse.workingdays.WorkingDays;

class ForecastTest {

    /** A Monday without a holiday in the weeks after. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final WorkingDays days = new WorkingDays(new BankPlace(FederalState.HE, ZoneId.of("Europe/Berlin")));

    @ParameterizedTest
    @CsvSource({
        // One batch: its reviews take ten working days.
        "10, 0, 10, 100, 5, 10, 2026-11-16",
        // Three batches, a week apart.
        "30, 0, 10, 100, 5, 10, 2026-11-30",
        // A last one that is not full counts as well.
        "21, 0, 10, 100, 5, 10, 2026-11-30",
        // No room for a second before the first is over.
        "20, 0, 10, 10, 5, 10, 2026-11-30",
        // What is at work already takes the room first.
        "10, 10, 10, 10, 5, 10, 2026-11-30",
        // Nobody left but those at work.
        "0, 3, 10, 10, 5, 10, 2026-11-16",
        "0, 0, 10, 10, 5, 10, 2026-11-02"
    })
    void countsWorkingDaysBatchAfterBatch(
            int waiting, int atWork, int size, int most, int gap, int takes, LocalDate end) {
        assertThat(Forecast.end(waiting, atWork, Pace.everyDays(size, most, gap), takes, MONDAY, days))
                .contains(end);
    }

    @Test
    void withAShareABatchFollowsWhenTheLastIsOver() {
        assertThat(Forecast.end(20, 0, Pace.afterShare(10, 100, 80), 10, MONDAY, days))
                .contains(LocalDate.of(2026, 11, 30));
    }

    @Test
    void holidaysAndWeekendsDoNotCount() {
        LocalDate christmasEve = LocalDate.of(2026, 12, 24);

        assertThat(Forecast.end(1, 0, Pace.everyDays(1, 1, 1), 2, christmasEve, days))
                .contains(LocalDate.of(2026, 12, 29));
    }

    @Test
    void aHundredThousandOneADayAreNotForecast() {
        assertThat(Forecast.end(100_000, 0, Pace.everyDays(1, 1, 1), 20, MONDAY, days))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "10, 50, 5, -, -",
                "10, 50, -, 80, -",
                "0, 50, 5, -, batchSize",
                "5001, 50000, 5, -, batchSize",
                "10, 9, 5, -, mostAtWork",
                "10, 50, -, -, workingDays",
                "10, 50, 5, 80, workingDays",
                "10, 50, 0, -, workingDays",
                "10, 50, -, 101, finishedPercent"
            })
    void aPaceThatCannotBeKeptIsRefused(int size, int most, Integer gap, Integer percent, String wrong) {
        var problems = new Pace(size, most, gap, percent, null).problems();

        assertThat(problems.stream().map(FieldProblem::field).findFirst().orElse(null))
                .isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "=1+1|'=1+1",
                "+49|'+49",
                "-Ada|'-Ada",
                "@sum|'@sum",
                "Möller, Ada|\"Möller, Ada\"",
                "=\"x\",1|\"'=\"\"x\"\",1\"",
                "Möller|Möller"
            })
    void aSpreadsheetIsGivenNoFormula(String name, String cell) {
        assertThat(ClientsCsv.cell(name)).isEqualTo(cell);
    }
}

package org.lotse.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;

class WorkingDaysTest {

    private static WorkingDays in(FederalState state) {
        return new WorkingDays(new BankPlace(state, ZoneId.of("Europe/Berlin")));
    }

    @ParameterizedTest(name = "{0}: three working days after {1} is {2}")
    @CsvSource({
        // Monday to Thursday; over a weekend; from a Friday, a Saturday and a Sunday
        "HE, 2026-11-02, 2026-11-05",
        "HE, 2026-11-05, 2026-11-10",
        "HE, 2026-11-06, 2026-11-11",
        "HE, 2026-11-07, 2026-11-11",
        "HE, 2026-11-08, 2026-11-11",
        // Christmas of 2026 lies on Friday and Saturday; the eves of Christmas and of the year are working days
        "HE, 2026-12-22, 2026-12-28",
        "HE, 2026-12-23, 2026-12-29",
        // over the turn of the year: 1 January 2027 is a Friday
        "HE, 2026-12-30, 2027-01-05",
        // Epiphany, in some states only: 6 January 2027 is a Wednesday
        "HE, 2027-01-04, 2027-01-07",
        "BY, 2027-01-04, 2027-01-08",
        "BW, 2027-01-04, 2027-01-08",
        // Good Friday and Easter Monday of 2027
        "HE, 2027-03-25, 2027-04-01",
        // Corpus Christi, 27 May 2027
        "HE, 2027-05-25, 2027-05-31",
        "HH, 2027-05-25, 2027-05-28",
        // Reformation Day of 2028 is a Tuesday; Women's Day of 2027 a Monday
        "HE, 2028-10-30, 2028-11-02",
        "HH, 2028-10-30, 2028-11-03",
        "BE, 2027-03-05, 2027-03-11",
        "HE, 2027-03-05, 2027-03-10",
        // Repentance Day of 2026, in Saxony only; Labour Day and Ascension of 2027
        "SN, 2026-11-17, 2026-11-23",
        "HE, 2026-11-17, 2026-11-20",
        "HE, 2027-05-04, 2027-05-10",
    })
    @Proves(value = Rule.REPORTED_TRANSACTION_RESTS, at = "suspicion-report/hold-over")
    void saturdaysSundaysAndHolidaysOfTheStateAreNoWorkingDays(FederalState state, LocalDate day, LocalDate third) {
        assertThat(in(state).after(day, 3, false)).isEqualTo(third);
    }

    @Test
    void aSaturdayCountsWhereThePackSaysSo() {
        assertThat(in(FederalState.HE).after(LocalDate.parse("2026-11-05"), 3, true))
                .isEqualTo(LocalDate.parse("2026-11-09"));
    }

    @ParameterizedTest
    @EnumSource
    void everyStateKeepsTheDayOfUnityAndItsPeriodsGoOn(FederalState state) {
        WorkingDays days = in(state);

        assertThat(days.isWorkingDay(LocalDate.parse("2028-10-03"), true)).isFalse();
        for (LocalDate day = LocalDate.parse("2026-01-01"); day.getYear() < 2031; day = day.plusDays(1)) {
            LocalDate third = days.after(day, 3, false);
            assertThat(days.isWorkingDay(third, false)).isTrue();
            assertThat(day.plusDays(1).datesUntil(third.plusDays(1)).filter(one -> days.isWorkingDay(one, false)))
                    .hasSize(3);
        }
    }

    @Test
    void aDayIsOverWhereTheBankIs() {
        WorkingDays days = in(FederalState.HE);

        assertThat(days.end(LocalDate.parse("2026-11-05"))).isEqualTo(Instant.parse("2026-11-05T23:00:00Z"));
        assertThat(days.end(LocalDate.parse("2027-06-30"))).isEqualTo(Instant.parse("2027-06-30T22:00:00Z"));
        assertThat(days.day(Instant.parse("2026-11-05T23:30:00Z"))).isEqualTo(LocalDate.parse("2026-11-06"));
    }

    @Test
    void noPeriodIsEmpty() {
        assertThatThrownBy(() -> in(FederalState.HE).after(LocalDate.parse("2026-11-05"), 0, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

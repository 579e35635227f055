package org.lotse.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A month in whole weeks from Monday to Sunday. */
record Calendar(YearMonth month, List<List<Day>> weeks) {

    /**
     * One day.
     *
     * @param inMonth false for the days before and after that fill the weeks
     * @param more how many are due beside those that are named
     */
    record Day(LocalDate date, boolean inMonth, boolean isToday, List<ReviewList.Row> named, int more) {}

    static Calendar of(YearMonth month, LocalDate today, List<ReviewList.Row> rows) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var weeks = new ArrayList<List<Day>>();
        for (LocalDate monday = first; monday.isBefore(last); monday = monday.plusWeeks(1)) {
            LocalDate start = monday;
            weeks.add(IntStream.range(0, 7)
                    .mapToObj(start::plusDays)
                    .map(date -> day(date, month, today, rows))
                    .toList());
        }
        return new Calendar(month, List.copyOf(weeks));
    }

    private static Day day(LocalDate date, YearMonth month, LocalDate today, List<ReviewList.Row> rows) {
        List<ReviewList.Row> due =
                rows.stream().filter(row -> date.equals(row.dueOn())).toList();
        int all = due.isEmpty() ? 0 : due.get(0).sameDay();
        return new Day(date, YearMonth.from(date).equals(month), date.equals(today), due, all - due.size());
    }
}

package org.lotse.workers.extraction.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.reading.Box;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.TextLine;

class DatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-05",
                "05.03.2026",
                "5.3.26",
                "05/03/2026",
                "05-03-2026",
                "5. März 2026",
                "5. Maerz 2026",
                "05 MARS 2026",
                "le 5 mars 2026",
                "March 5, 2026",
                "March 5 , 2026",
                "5th of March 2026",
                "5-Mar-2026",
                "Mar. 5th, 2026",
                "5 maart 2026",
                "2026年3月5日",
                "2026 年 03 月 05 日"
            })
    void oneDayIsWrittenInManyWays(String written) {
        assertThat(days(written, DateOrder.DAY_FIRST)).containsExactly(LocalDate.of(2026, 3, 5));
    }

    @Test
    void americansWriteTheMonthFirst() {
        assertThat(days("03/05/2026", DateOrder.MONTH_FIRST)).containsExactly(LocalDate.of(2026, 3, 5));
        assertThat(days("25/03/2026", DateOrder.MONTH_FIRST)).containsExactly(LocalDate.of(2026, 3, 25));
    }

    @Test
    void aMisreadLetterOfALongMonthDoesNotMatter() {
        assertThat(days("28 fövrier 2002", DateOrder.DAY_FIRST)).containsExactly(LocalDate.of(2002, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2026", "5. Mond 2026", "192.168.10.2026", "1.234.567,89", "1060 Wien", "12/2026"})
    void whatIsNoDateIsNoDate(String written) {
        assertThat(days(written, DateOrder.DAY_FIRST)).isEmpty();
    }

    @Test
    void aPeriodMayBorrowItsMonthOrBeAWholeOne() {
        Periods periods = new Periods(new Dates(DateOrder.DAY_FIRST, TODAY));

        assertThat(periods.in(line("du 1er au 28 février 2026"), 0))
                .extracting(found -> found.value().start() + " " + found.value().end())
                .containsExactly("2026-02-01 2026-02-28");
        assertThat(periods.in(line("01.03.2025 - 28.02.2026"), 0))
                .extracting(found -> found.value().start() + " " + found.value().end())
                .containsExactly("2025-03-01 2026-02-28");
        assertThat(periods.in(line("für Oktober 2026"), 0))
                .extracting(found -> found.value().start() + " " + found.value().end())
                .containsExactly("2026-10-01 2026-10-31");
    }

    private static List<LocalDate> days(String written, DateOrder order) {
        return new Dates(order, TODAY)
                .in(line(written), 0).stream().map(found -> found.value()).toList();
    }

    static Line line(String text) {
        return Line.of(new TextLine(1, text, new Box(0, 0, 1, 0.01), 1, Field.Source.TEXT_LAYER));
    }
}

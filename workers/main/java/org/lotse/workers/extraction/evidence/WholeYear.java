package org.lotse.workers.extraction.evidence;

import java.time.LocalDate;
import org.lotse.workers.extraction.layout.Found;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.value.Period;

/** A calendar year as a period. */
final class WholeYear {

    private static final int DECEMBER = 12;
    private static final int LAST_DAY = 31;

    private WholeYear() {}

    static Found<Period> of(int year, Part part) {
        return new Found<>(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, DECEMBER, LAST_DAY), part), part);
    }
}

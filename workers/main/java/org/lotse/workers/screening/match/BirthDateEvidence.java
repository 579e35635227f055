package org.lotse.workers.screening.match;

import java.util.List;
import org.lotse.workers.screening.list.BirthDate;

/** What dates of birth say for or against two records meaning one person; the best of all pairs counts. */
enum BirthDateEvidence {
    SAME_DAY(700, "the same date of birth"),
    SWAPPED(400, "the same date of birth with day and month swapped"),
    SAME_YEAR(400, "the same year of birth; the day is not known on both sides"),
    YEAR_OFF_BY_ONE(300, "the same day in the year next to it"),
    OTHER_DAY(0, "the same year of birth but another day"),
    NEXT_YEAR(0, "years of birth next to each other"),
    TWO_YEARS(-700, "years of birth two apart"),
    OTHER_YEAR(-2200, "years of birth three or more apart"),
    OTHER_GENERATION(-3000, "years of birth ten or more apart");

    private final int points;
    private final String reason;

    BirthDateEvidence(int points, String reason) {
        this.points = points;
        this.reason = reason;
    }

    /** In ten-thousandths. */
    int points() {
        return points;
    }

    String reason() {
        return reason;
    }

    /** @param listed not empty */
    static BirthDateEvidence of(BirthDate stated, List<BirthDate> listed) {
        BirthDateEvidence best = OTHER_GENERATION;
        for (BirthDate date : listed) {
            BirthDateEvidence evidence = of(stated, date);
            best = evidence.compareTo(best) < 0 ? evidence : best;
        }
        return best;
    }

    private static BirthDateEvidence of(BirthDate stated, BirthDate listed) {
        int apart = stated.yearsApart(listed);
        boolean days = stated.isDay() && listed.isDay();
        boolean sameDay = days && stated.month() == listed.month() && stated.day() == listed.day();
        if (apart == 0) {
            return sameYear(stated, listed, days, sameDay);
        }
        if (apart == 1) {
            return sameDay ? YEAR_OFF_BY_ONE : NEXT_YEAR;
        }
        if (apart == 2) {
            return TWO_YEARS;
        }
        return apart < 10 ? OTHER_YEAR : OTHER_GENERATION;
    }

    private static BirthDateEvidence sameYear(BirthDate stated, BirthDate listed, boolean days, boolean sameDay) {
        if (!days) {
            return SAME_YEAR;
        }
        boolean swapped = stated.month() == listed.day() && stated.day() == listed.month();
        if (sameDay) {
            return SAME_DAY;
        }
        return swapped ? SWAPPED : OTHER_DAY;
    }
}

package org.lotse.workers.screening.match;

import java.util.List;
import org.lotse.workers.screening.list.BirthDate;

/** What dates of birth say for or against two records meaning one person; the best of all pairs counts. */
enum BirthDateEvidence {
    SAME_DAY(700, "the same date of birth"),
    SWAPPED(400, "the same date of birth with day and month swapped"),
    NEXT_DAY(400, "dates of birth one day or one month apart"),
    SAME_YEAR(400, "the same year of birth; the day is not known on both sides"),
    YEAR_OFF_BY_ONE(300, "the same day in the year next to it"),
    OTHER_DAY(0, "the same year of birth but another day"),
    NEXT_YEAR(0, "years of birth next to each other"),
    DIGITS_SWAPPED(0, "the same day; the digits of the year are swapped"),
    TWO_YEARS(-700, "years of birth two apart"),
    OTHER_YEAR(-2200, "years of birth three or more apart"),
    OTHER_GENERATION(-3000, "years of birth ten or more apart");

    private static final int GENERATION = 10;

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
        if (apart == 0) {
            return days ? sameYear(stated, listed) : SAME_YEAR;
        }
        boolean sameDay = days && stated.month() == listed.month() && stated.day() == listed.day();
        if (apart == 1) {
            return sameDay ? YEAR_OFF_BY_ONE : NEXT_YEAR;
        }
        return sameDay && digitsSwapped(stated, listed) ? DIGITS_SWAPPED : yearsApart(apart);
    }

    private static BirthDateEvidence yearsApart(int apart) {
        if (apart == 2) {
            return TWO_YEARS;
        }
        return apart < GENERATION ? OTHER_YEAR : OTHER_GENERATION;
    }

    private static BirthDateEvidence sameYear(BirthDate stated, BirthDate listed) {
        int months = Math.abs(stated.month() - listed.month());
        int days = Math.abs(stated.day() - listed.day());
        if (months + days < 2) {
            return months + days == 0 ? SAME_DAY : NEXT_DAY;
        }
        boolean swapped = stated.month() == listed.day() && stated.day() == listed.month();
        return swapped ? SWAPPED : OTHER_DAY;
    }

    private static boolean digitsSwapped(BirthDate stated, BirthDate listed) {
        int year = stated.fromYear();
        int swapped = year / 100 * 100 + year % 10 * 10 + year / 10 % 10;
        return swapped == listed.fromYear();
    }
}

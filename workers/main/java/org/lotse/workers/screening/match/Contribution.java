package org.lotse.workers.screening.match;

/** One summand of a score, in points of one ten-thousandth so that sums are exact. */
public record Contribution(Kind kind, int tenThousandths, String reason) {

    /** What a summand rests on. */
    public enum Kind {
        NAME,
        WEAK_ALIAS,
        DATE_OF_BIRTH,
        PLACE_OF_BIRTH,
        COUNTRY,
        GENDER,
        IDENTIFIER
    }

    public double points() {
        return tenThousandths / 10_000.0;
    }
}

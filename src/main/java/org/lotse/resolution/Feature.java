package org.lotse.resolution;

/**
 * What parties are compared by. The weights are the logarithms of Fellegi and Sunter, in bits and rounded: how much more
 * often one person agrees with themselves than with somebody else. ADR 25 says where they come from.
 */
public enum Feature {
    FAMILY_NAME(8, 5, 3, -5),
    GIVEN_NAMES(6, 5, 3, -8),
    DATE_OF_BIRTH(12, 0, 5, -8),
    PLACE_OF_BIRTH(4, 0, 0, -2),
    GENDER(1, 0, 0, -4),
    TAX_NUMBER(20, 0, 0, -12),
    IDENTITY_DOCUMENT(20, 0, 0, 0),
    EMAIL(9, 0, 0, 0),
    PHONE(8, 0, 0, 0),
    ADDRESS(7, 0, 0, 0);

    private final int same;
    private final int part;
    private final int like;
    private final int different;

    Feature(int same, int part, int like, int different) {
        this.same = same;
        this.part = part;
        this.like = like;
        this.different = different;
    }

    int weight(Agreement agreement) {
        return switch (agreement) {
            case SAME -> same;
            case PART -> part;
            case LIKE -> like;
            case DIFFERENT -> different;
            case UNKNOWN -> 0;
        };
    }
}

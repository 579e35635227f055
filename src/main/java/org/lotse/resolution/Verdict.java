package org.lotse.resolution;

/** What a person of the bank can find of two parties. */
public enum Verdict {
    SAME_PERSON,
    /** Two persons who have to do with each other. */
    LINKED,
    ANOTHER_PERSON;

    Standing standing(boolean needsSecond) {
        return switch (this) {
            case SAME_PERSON -> needsSecond ? Standing.PROPOSED : Standing.MERGED;
            case LINKED -> Standing.LINKED;
            case ANOTHER_PERSON -> Standing.DISTINCT;
        };
    }
}

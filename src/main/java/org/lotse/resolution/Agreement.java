package org.lotse.resolution;

/** How one feature of two parties compares. */
public enum Agreement {
    SAME,
    /** One says less than the other, or more: a double name, a second given name. */
    PART,
    /** A slip of writing lies between them. */
    LIKE,
    DIFFERENT,
    /** At least one of them says nothing. */
    UNKNOWN
}

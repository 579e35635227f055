package org.lotse.resolution;

import java.util.EnumSet;
import java.util.Set;

/** Where the question whether two parties are one person stands, and where it may go from there. */
public enum Standing {
    /** Nobody has decided. */
    OPEN,
    /** A merge waits for a second person. */
    PROPOSED,
    MERGED,
    LINKED,
    DISTINCT,
    /** What was decided no longer counts; the question is open again. */
    UNDONE;

    Set<Standing> next() {
        return switch (this) {
            case OPEN, UNDONE -> EnumSet.of(PROPOSED, MERGED, LINKED, DISTINCT);
            case PROPOSED -> EnumSet.of(MERGED, UNDONE);
            case MERGED, LINKED, DISTINCT -> EnumSet.of(UNDONE);
        };
    }

    /** Whether somebody still has to decide. */
    public boolean isOpen() {
        return this == OPEN || this == UNDONE;
    }
}

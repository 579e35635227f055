package org.lotse.workers.extraction.reading;

/**
 * Why a document cannot be taken as it is. Whether the same picture lies in another client's case only the platform
 * knows, so {@link #SEEN_BEFORE} is never said here.
 */
public enum Reason {
    EMPTY(true),
    UNSUPPORTED_TYPE(true),
    TYPE_MISMATCH(true),
    TRUNCATED(true),
    ENCRYPTED(true),
    TOO_MANY_PAGES(true),
    TOO_MANY_PIXELS(true),
    TOO_LARGE(true),
    TIMED_OUT(true),
    DAMAGED(true),
    NO_TEXT(true),
    NO_MRZ(true),
    INFECTED(true),
    WRONG_TYPE(false),
    EXPIRED(false),
    CHECK_DIGIT_WRONG(false),
    TOO_OLD(false),
    LOW_CONFIDENCE(false),
    CROPPED(false),
    BLURRED(false),
    SCREEN(false),
    PRINT_DIFFERS(false),
    EDITED(false),
    SEEN_BEFORE(false);

    private final boolean unreadable;

    Reason(boolean unreadable) {
        this.unreadable = unreadable;
    }

    /** Whether nothing can be said of the document's content; false for a doubt about what was read. */
    public boolean unreadable() {
        return unreadable;
    }
}

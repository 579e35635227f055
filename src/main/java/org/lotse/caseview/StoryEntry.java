package org.lotse.caseview;

import java.time.Instant;

/**
 * One thing that happened, in words.
 *
 * @param who the display name of a colleague, or empty for clients and machines
 */
record StoryEntry(Instant at, Teller teller, String who, String text) {

    /** Whose doing it was. */
    enum Teller {
        PERSON,
        CLIENT,
        MACHINE
    }
}

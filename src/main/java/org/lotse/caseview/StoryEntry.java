package org.lotse.caseview;

import java.time.Instant;

/**
 * One thing that happened, in words.
 *
 * @param who the display name of a colleague, or empty for clients and machines
 */
public record StoryEntry(Instant at, Teller teller, String who, String text) {

    /** Whose doing it was. */
    public enum Teller {
        PERSON,
        CLIENT,
        MACHINE
    }
}

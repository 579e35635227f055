package org.lotse.portfolio;

/**
 * A hit as it stands for a client of the book.
 *
 * @param content digest of what the entry says
 * @param version of the client's data
 * @param score in ten-thousandths
 */
record StandingHit(Key key, String content, int version, int score) {

    /** One client and one entry. */
    record Key(long subject, String list, String entryId) {

        String entry() {
            return list + ":" + entryId;
        }
    }

    /** Whether an officer has seen just this before: the same entry saying the same of the same data. */
    boolean asksTheSameAs(StandingHit other) {
        return other != null && content.equals(other.content) && version == other.version;
    }
}

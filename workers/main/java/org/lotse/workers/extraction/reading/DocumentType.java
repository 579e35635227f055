package org.lotse.workers.extraction.reading;

/** What a document turned out to be. */
public enum DocumentType {
    PASSPORT,
    IDENTITY_CARD,
    RESIDENCE_PERMIT,
    VISA,
    PROOF_OF_ADDRESS,
    OTHER;

    /** Whether it says who a person is. */
    public boolean provesIdentity() {
        return this == PASSPORT || this == IDENTITY_CARD || this == RESIDENCE_PERMIT || this == VISA;
    }
}

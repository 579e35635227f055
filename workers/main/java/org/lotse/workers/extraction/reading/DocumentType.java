package org.lotse.workers.extraction.reading;

/** What a document turned out to be. */
public enum DocumentType {
    PASSPORT,
    IDENTITY_CARD,
    RESIDENCE_PERMIT,
    VISA,
    PROOF_OF_ADDRESS,
    REGISTER_EXTRACT,
    BANK_STATEMENT,
    PAYSLIP,
    TAX_ASSESSMENT,
    OTHER;

    /** Whether it says who a person is. */
    public boolean provesIdentity() {
        return this == PASSPORT || this == IDENTITY_CARD || this == RESIDENCE_PERMIT || this == VISA;
    }

    /** Whether it proves where a person lives, provided that it states an address. */
    public boolean provesAddress() {
        return this == PROOF_OF_ADDRESS || this == BANK_STATEMENT || this == TAX_ASSESSMENT;
    }
}

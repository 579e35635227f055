package org.lotse.rules;

/** What is kept on a clock of its own. */
public enum Artefact {
    /** What was found out of a client, with copies of their papers and the reasons of decisions. */
    DUE_DILIGENCE,
    TRANSACTION,
    /** A report, or the reasons for making none. */
    SUSPICION_REPORT,
    /** What the automated retrieval of account data asks for. */
    ACCOUNT_DATA,
    /** The documented consent to marketing. */
    CONSENT
}

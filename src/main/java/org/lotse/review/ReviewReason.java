package org.lotse.review;

/** What makes the bank look at a client anew (AMLR 26(2) and (3)). */
public enum ReviewReason {
    /** The time since the last look is over. */
    DUE,
    /** Ongoing screening found the client on a list, and officers agreed. */
    LIST_HIT,
    IDENTITY_EXPIRED,
    DATA_CHANGED,
    ADVERSE_MEDIA,
    /** The client has come into a prominent public function since. */
    PEP_STATUS,
    /** The bank brings a part of its book up to date. */
    REMEDIATION,
    OTHER
}

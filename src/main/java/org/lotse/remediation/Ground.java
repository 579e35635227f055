package org.lotse.remediation;

/** Why a part of the book is brought up to date. */
public enum Ground {
    /** A rule pack takes effect. */
    RULE_PACK,
    /** A list or the table of ratings has changed. */
    LIST_OR_RATING,
    AUDIT_FINDING,
    /** Data or documents are missing. */
    MISSING_PROOF,
    /** Clients move to another product. */
    PRODUCT_MIGRATION
}

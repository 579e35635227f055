package org.lotse.casefile;

/** What a client can ask the bank for. */
public enum Product {
    CURRENT_ACCOUNT,
    /** A current account of a legal entity. */
    BUSINESS_ACCOUNT
}

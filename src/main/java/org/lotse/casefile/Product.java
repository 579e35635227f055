package org.lotse.casefile;

/** What a client can ask the bank for. */
public enum Product {
    CURRENT_ACCOUNT
}

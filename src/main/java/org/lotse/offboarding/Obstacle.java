package org.lotse.offboarding;

/** What stands in the way of closing an account; the client can clear it away. */
public enum Obstacle {
    /** The account is overdrawn. */
    BALANCE_NEGATIVE,
    /** Another product needs this account. */
    PRODUCT_OPEN,
    CARD_NOT_RETURNED,
    /** The account for the payout belongs to somebody else or does not exist. */
    PAYOUT_ACCOUNT_UNUSABLE
}

package org.lotse.offboarding;

/** What stands in the way of closing an account. */
public enum Obstacle {
    /** The account is overdrawn. */
    BALANCE_NEGATIVE,
    /** Another product needs this account. */
    PRODUCT_OPEN,
    CARD_NOT_RETURNED,
    /** The account for the payout belongs to somebody else or does not exist. */
    PAYOUT_ACCOUNT_UNUSABLE,
    /** There is something to pay out, and the client named no account for it. */
    PAYOUT_ACCOUNT_MISSING,
    /** Nothing may leave the account. The client is told that, never why. */
    PAYOUT_ON_HOLD
}

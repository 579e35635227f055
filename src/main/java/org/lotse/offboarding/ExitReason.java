package org.lotse.offboarding;

/** Why a client leaves, in their own words or near them. Nobody has to say. */
public enum ExitReason {
    NOT_NEEDED,
    FEES,
    SERVICE,
    OTHER_BANK,
    MOVING_AWAY,
    OTHER
}

package org.lotse.casefile;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands, and where it may go from there. */
public enum CaseStatus {
    /** The bank is working on it. */
    OPEN,
    /** The bank waits for the client. */
    AWAITING_CLIENT,
    /** Decided; the account is being opened. */
    APPROVED,
    /** The account is open. */
    ACTIVE,
    /** Notice was given; the account is open until its last day. */
    CLOSING,
    /** The account is closed and settled. */
    CLOSED,
    REJECTED,
    WITHDRAWN,
    /** The client did not answer in time. */
    EXPIRED;

    Set<CaseStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(AWAITING_CLIENT, APPROVED, REJECTED, WITHDRAWN);
            case AWAITING_CLIENT -> EnumSet.of(OPEN, WITHDRAWN, EXPIRED);
            case APPROVED -> EnumSet.of(ACTIVE, WITHDRAWN);
            case ACTIVE -> EnumSet.of(CLOSING);
            case CLOSING -> EnumSet.of(ACTIVE, CLOSED);
            case CLOSED, REJECTED, WITHDRAWN, EXPIRED -> EnumSet.noneOf(CaseStatus.class);
        };
    }

    /** Whether the application has come to its end; what follows concerns the account. */
    public boolean isFinal() {
        return switch (this) {
            case OPEN, AWAITING_CLIENT, APPROVED -> false;
            case ACTIVE, CLOSING, CLOSED, REJECTED, WITHDRAWN, EXPIRED -> true;
        };
    }
}

package org.lotse.application.internal;

import org.lotse.casefile.CaseStatus;

/**
 * How a case looks from the client's side. Which step the bank is at is not told: a longer or another way would say
 * something about a suspicion (GwG §47).
 */
public enum ClientStatus {
    DRAFT,
    IN_PROGRESS,
    DOCUMENTS_NEEDED,
    ACCEPTED,
    OPENED,
    /** Notice was given and runs, or the account is being settled. */
    CLOSING,
    CLOSED,
    REJECTED,
    WITHDRAWN,
    EXPIRED;

    static ClientStatus of(CaseStatus status) {
        return switch (status) {
            case OPEN -> IN_PROGRESS;
            case AWAITING_CLIENT -> DOCUMENTS_NEEDED;
            case APPROVED -> ACCEPTED;
            case ACTIVE -> OPENED;
            case CLOSING -> CLOSING;
            case CLOSED -> CLOSED;
            case REJECTED -> REJECTED;
            case WITHDRAWN -> WITHDRAWN;
            case EXPIRED -> EXPIRED;
        };
    }

    /** Whether there is an account, or was. */
    boolean hasAccount() {
        return this == OPENED || this == CLOSING || this == CLOSED;
    }

    /** Whether the client may still give up. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, IN_PROGRESS, DOCUMENTS_NEEDED, ACCEPTED -> true;
            case OPENED, CLOSING, CLOSED, REJECTED, WITHDRAWN, EXPIRED -> false;
        };
    }
}

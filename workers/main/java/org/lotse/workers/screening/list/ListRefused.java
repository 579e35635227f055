package org.lotse.workers.screening.list;

/** A list cannot be taken; the message says why and carries nothing from the list's entries. */
public final class ListRefused extends RuntimeException {

    public ListRefused(String reason) {
        super(reason);
    }

    public ListRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}

package org.lotse.workers.extraction.reading;

/** A document cannot be read, and we know why. */
public final class Refusal extends Exception {

    private final Reason reason;

    public Refusal(Reason reason) {
        super("The document cannot be read: " + reason, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

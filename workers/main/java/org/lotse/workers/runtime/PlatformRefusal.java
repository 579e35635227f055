package org.lotse.workers.runtime;

/** The platform understood the request and refuses it. */
public final class PlatformRefusal extends RuntimeException {

    private final int status;

    public PlatformRefusal(int status, String detail) {
        super("The platform answered " + status + ": " + detail);
        this.status = status;
    }

    /** The HTTP status, 400 to 499. */
    public int status() {
        return status;
    }
}

package org.lotse.workers.runtime;

/**
 * A step failed for a reason an operator can act on. The message is a sentence without personal data; it is what the
 * incident says.
 */
public final class StepFailure extends RuntimeException {

    private final boolean repeatable;

    private StepFailure(String message, Throwable cause, boolean repeatable) {
        super(message, cause);
        this.repeatable = repeatable;
    }

    /** Trying again later may help. */
    public static StepFailure forNow(String message, Throwable cause) {
        return new StepFailure(message, cause, true);
    }

    /** Only a person can help: the task becomes an incident at once. */
    public static StepFailure forGood(String message) {
        return new StepFailure(message, null, false);
    }

    public boolean repeatable() {
        return repeatable;
    }
}

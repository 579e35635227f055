package org.lotse.kernel;

/** What was asked for does not exist, or not for the one who asks. */
public final class NotFound extends RuntimeException {

    private final String kind;

    /** @param kind what was looked for, in singular, e.g. {@code case} */
    public NotFound(String kind, Object id) {
        super("There is no " + kind + " " + id);
        this.kind = kind;
    }

    public String kind() {
        return kind;
    }
}

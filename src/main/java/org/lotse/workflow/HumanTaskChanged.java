package org.lotse.workflow;

/** A human step has come, changed hands, become urgent or gone; published in the engine's transaction. */
public record HumanTaskChanged(HumanTask task, Change change) {

    /** What happened to it. */
    public enum Change {
        CREATED,
        ASSIGNED,
        ESCALATED,
        COMPLETED,
        /** Ended without an answer, as when the client withdraws. */
        CANCELLED
    }
}

package org.lotse.workflow;

import java.time.Instant;
import java.util.List;

/** Technical steps that gave up and wait for an operator. */
public interface Incidents {

    /** Those an operator may see. */
    List<Incident> open();

    /** Those of walled-off processes; for compliance and auditors alone. */
    List<Incident> behindWalls();

    /** Tries a step again at once. */
    void retry(String incidentId, String by);

    /** As {@link #retry}, for a step of a walled-off process; for compliance alone. */
    void retryBehindWall(String incidentId, String by);

    /**
     * A step that gave up.
     *
     * @param caseId business key, or null
     * @param message one sentence without personal data
     */
    record Incident(
            String id, String caseId, String process, String activity, String message, String details, Instant since) {}
}

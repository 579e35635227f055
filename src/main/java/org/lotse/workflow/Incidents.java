package org.lotse.workflow;

import java.time.Instant;
import java.util.List;

/** Technical steps that gave up and wait for an operator. */
public interface Incidents {

    List<Incident> open();

    /** Tries a step again at once. */
    void retry(String incidentId, String by);

    /**
     * A step that gave up.
     *
     * @param caseId business key, or null
     * @param message one sentence without personal data
     */
    record Incident(
            String id, String caseId, String process, String activity, String message, String details, Instant since) {}
}

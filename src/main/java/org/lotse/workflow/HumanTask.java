package org.lotse.workflow;

import java.time.Instant;
import org.lotse.kernel.CaseId;

/**
 * A human step that waits.
 *
 * @param key activity id, also the form's id, e.g. {@code check-documents}
 * @param group the role that may do it, e.g. {@code CLERK}
 * @param assignee user name, or null
 * @param priority 0 to 100, higher first
 * @param dueAt from {@code service-levels.dmn}
 */
public record HumanTask(
        String id,
        CaseId caseId,
        String process,
        String key,
        String group,
        String assignee,
        int priority,
        Instant createdAt,
        Instant dueAt) {}

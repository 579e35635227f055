package org.lotse.caseview;

import java.util.Set;
import org.lotse.inbox.DueClock;
import org.lotse.inbox.OpenTask;
import org.lotse.security.Role;

/**
 * The task at hand, for one reader.
 *
 * @param due null when no service level applies
 * @param assignee display name, or null
 * @param open whether the reader may answer
 * @param mine whether the reader has taken it
 * @param maker whether the reader judged what the task confirms, so that somebody else has to
 * @param form the form-js schema in the reader's language, or null when the reader may not answer
 */
record Workplace(OpenTask task, DueClock due, String assignee, boolean open, boolean mine, boolean maker, String form) {

    static final Set<Role> ROLES = Set.of(Role.CLERK, Role.COMPLIANCE, Role.SENIOR_MANAGEMENT);

    private static final Set<String> HIT_STEPS = Set.of("disposition-hits", "confirm-dispositions");

    /** Hits are judged one beside the other and not in a form. */
    public boolean judgesHits() {
        return HIT_STEPS.contains(task.key());
    }
}

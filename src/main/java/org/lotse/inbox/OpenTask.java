package org.lotse.inbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.lotse.casefile.Product;
import org.lotse.kernel.CaseId;
import org.lotse.risk.RiskRating;
import org.lotse.security.Staff;

/**
 * A human step as the task list shows it.
 *
 * @param key what is to be done, e.g. {@code check-documents}
 * @param group the role that may do it
 * @param assignee user name, or null while nobody has taken it
 * @param priority 0 to 100, higher first
 * @param dueAt null when no service level applies
 * @param client the client's name in their own script, empty when the case is not known
 * @param risk null until rated
 */
public record OpenTask(
        String id,
        CaseId caseId,
        String process,
        String key,
        String group,
        String assignee,
        int priority,
        Instant createdAt,
        Instant dueAt,
        boolean escalated,
        String client,
        Product product,
        RiskRating risk) {

    @JsonIgnore
    public boolean isOf(Staff staff) {
        return staff.username().equals(assignee);
    }

    /** Whether this person's roles allow it and no colleague has it. */
    @JsonIgnore
    public boolean isOpenTo(Staff staff) {
        return isOf(staff) || assignee == null && Groups.of(staff).contains(group);
    }
}

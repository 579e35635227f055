package org.lotse.inbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.lotse.security.Staff;

/**
 * What a view shows to one person: branches that do not overlap, each answered by one index.
 *
 * @param branches conditions on a row with the alias {@code t}; empty when the view can show nothing
 */
record Scope(List<String> branches, Map<String, Object> parameters) {

    static Scope of(TaskView view, Staff staff, Instant now, Instant midnight) {
        List<String> groups = Groups.of(staff);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("me", staff.username());
        parameters.put("now", Timestamp.from(now));
        parameters.put("midnight", Timestamp.from(midnight));
        IntStream.range(0, groups.size()).forEach(number -> parameters.put("role" + number, groups.get(number)));
        List<String> branches =
                switch (view) {
                    case MINE -> List.of("t.assignee = :me");
                    case GROUPS -> forEachGroup(groups, role -> role + " and t.assignee is null");
                    case DUE -> ofMyGroups(groups, "t.due_at >= :now and t.due_at < :midnight");
                    case OVERDUE -> ofMyGroups(groups, "t.due_at < :now");
                    case ALL -> List.of("true");
                };
        return new Scope(branches, parameters);
    }

    /** Who belongs to no group reads for all of them. */
    private static List<String> ofMyGroups(List<String> groups, String condition) {
        return groups.isEmpty() ? List.of(condition) : forEachGroup(groups, role -> role + " and " + condition);
    }

    private static List<String> forEachGroup(List<String> groups, UnaryOperator<String> condition) {
        return IntStream.range(0, groups.size())
                .mapToObj(number -> condition.apply("t.role = :role" + number))
                .toList();
    }
}

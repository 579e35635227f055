package org.lotse.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lotse.kernel.CaseId;
import org.lotse.security.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers questions to the task list. */
@Repository
class TaskSearch {

    /** Counted no further: beyond it the exact number helps nobody and costs everybody. */
    static final int COUNTED_TO = 9_999;

    private final JdbcClient jdbc;
    private final Matching matching;
    private final Clock clock;

    TaskSearch(JdbcClient jdbc, Matching matching, Clock clock) {
        this.jdbc = jdbc;
        this.matching = matching;
        this.clock = clock;
    }

    TaskPage find(TaskQuery query, Staff staff) {
        Scope scope = scope(query.view(), staff);
        if (scope.branches().isEmpty()) {
            return new TaskPage(List.of(), false);
        }
        Matching.Match match = matching.of(query.search());
        String order = query.sort().sql();
        String sql = "select t.* from (" + ids(scope, match, order, query) + ") page "
                + "straight_join inbox_task t on t.id = page.id order by " + qualified(order);
        List<OpenTask> found = jdbc.sql(sql)
                .params(scope.parameters())
                .params(match.parameters())
                .query(Columns::task)
                .list();
        return TaskPage.of(found, query.page());
    }

    /** Finds the page in an index first; rows are fetched for one page only, however deep it lies. */
    private static String ids(Scope scope, Matching.Match match, String order, TaskQuery query) {
        int until = query.offset() + TaskQuery.SIZE + 1;
        String window = " limit " + (TaskQuery.SIZE + 1) + " offset " + query.offset();
        if (scope.branches().size() == 1) {
            return branch(scope.branches().get(0), "t.id", match, order) + window;
        }
        String columns = "t.id, t.priority, t.due_at, t.created_at, t.client_sort, t.risk";
        return scope.branches().stream()
                        .map(branch -> "(" + branch(branch, columns, match, order) + " limit " + until + ")")
                        .collect(Collectors.joining(
                                " union all ", "select id from (", ") t order by " + qualified(order)))
                + window;
    }

    private static String branch(String condition, String columns, Matching.Match match, String order) {
        return "select " + columns + " from " + match.in("inbox_task") + " where " + condition + " and "
                + match.condition() + " order by " + qualified(order);
    }

    private static String qualified(String order) {
        return "t." + order.replace(", ", ", t.");
    }

    /** How many tasks each view holds, at most {@link #COUNTED_TO} and one. */
    Map<TaskView, Integer> counts(Staff staff) {
        Map<TaskView, Integer> counts = new EnumMap<>(TaskView.class);
        for (TaskView view : TaskView.values()) {
            counts.put(view, count(scope(view, staff)));
        }
        return counts;
    }

    private int count(Scope scope) {
        int sum = 0;
        for (String branch : scope.branches()) {
            sum += jdbc.sql("select count(*) from (select 1 from inbox_task t where " + branch + " limit "
                            + (COUNTED_TO + 1) + ") some")
                    .params(scope.parameters())
                    .query(Integer.class)
                    .single();
        }
        return Math.min(sum, COUNTED_TO + 1);
    }

    private Scope scope(TaskView view, Staff staff) {
        Instant now = clock.instant();
        ZoneId zone = clock.getZone();
        Instant midnight =
                LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
        return Scope.of(view, staff, now, midnight);
    }

    /** The tasks of that view that came after a moment and match the search. */
    int since(Instant moment, TaskQuery query, Staff staff) {
        Scope scope = scope(query.view(), staff);
        Matching.Match match = matching.of(query.search());
        int sum = 0;
        for (String branch : scope.branches()) {
            sum += jdbc.sql("select count(*) from " + match.in("inbox_task") + " where t.created_at > :moment and "
                            + branch + " and " + match.condition())
                    .param("moment", java.sql.Timestamp.from(moment))
                    .params(scope.parameters())
                    .params(match.parameters())
                    .query(Integer.class)
                    .single();
        }
        return sum;
    }

    List<OpenTask> among(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from inbox_task where id in (:ids)")
                .param("ids", ids)
                .query(Columns::task)
                .list();
    }

    Optional<OpenTask> find(String id) {
        return jdbc.sql("select * from inbox_task where id = :id")
                .param("id", id)
                .query(Columns::task)
                .optional();
    }

    List<OpenTask> of(CaseId caseId) {
        return jdbc.sql("select * from inbox_task where case_id = :caseId order by created_at, id")
                .param("caseId", caseId.toString())
                .query(Columns::task)
                .list();
    }
}

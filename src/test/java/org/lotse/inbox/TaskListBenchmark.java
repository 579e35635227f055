package org.lotse.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.inbox.TaskSort.Column;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.lotse.testing.PlatformTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The task list against the engine's own task query, with 100,000 open tasks on both sides and in the same run. Not part
 * of the build: {@code mvn -pl workers,src -am test -Dtest=TaskListBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@PlatformTest
class TaskListBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(TaskListBenchmark.class);
    private static final int TASKS = 100_000;
    private static final int ROWS = TaskQuery.SIZE;
    private static final int WANTED_RATIO = 10;
    private static final Staff CLARA = new Staff("clara", "Clara Clausen", Set.of(Role.CLERK));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TaskList list;

    @Autowired
    private TaskService engine;

    @Autowired
    private TestRestTemplate http;

    @BeforeEach
    void fill() {
        jdbc.sql(
                        """
                        insert into inbox_client (case_id, client_name, client_sort, product, status, stage, risk, opened_at)
                        select concat('00000000-0000-4000-8000-', lpad(seq, 12, '0')),
                          concat(elt(1 + seq %% 7, 'Ada', 'Jörg', 'Mei', 'Olu', 'Ines', 'Petra', 'Max'), ' Name', seq),
                          concat('Name', seq), 'CURRENT_ACCOUNT', 'OPEN', 'DOCUMENTS',
                          elt(1 + seq %% 3, 'LOW', 'MEDIUM', 'HIGH'), now(3) - interval seq %% 40000 minute
                        from seq_1_to_%d"""
                                .formatted(TASKS))
                .update();
        jdbc.sql("insert into inbox_term (term, case_id) select substring_index(client_name, ' ', 1), case_id"
                        + " from inbox_client")
                .update();
        jdbc.sql("insert into inbox_term (term, case_id) select substring_index(client_name, ' ', -1), case_id"
                        + " from inbox_client")
                .update();
        jdbc.sql(
                        """
                        insert into inbox_task (id, case_id, process, task_key, role, assignee, priority, created_at, due_at,
                          escalated, client_name, client_sort, product, risk)
                        select case_id, case_id, 'know-your-customer', 'check-documents',
                          if(substr(case_id, -1) < '6', 'CLERK', 'COMPLIANCE'),
                          if(substr(case_id, -2) < '20', 'cem', null),
                          if(substr(case_id, -3) < '050', 90, 50), opened_at, opened_at + interval 600 hour, false,
                          client_name, client_sort, product, risk
                        from inbox_client""")
                .update();
        jdbc.sql(
                        """
                        insert into ACT_RU_TASK (ID_, REV_, NAME_, TASK_DEF_KEY_, ASSIGNEE_, PRIORITY_, CREATE_TIME_,
                          DUE_DATE_, SUSPENSION_STATE_)
                        select id, 1, 'Check documents', task_key, assignee, priority, created_at, due_at, 1
                        from inbox_task""")
                .update();
        jdbc.sql(
                        """
                        insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_)
                        select id, 1, role, 'candidate', id from inbox_task""")
                .update();
        jdbc.sql("analyze table inbox_task, inbox_client, inbox_term, ACT_RU_TASK, ACT_RU_IDENTITYLINK")
                .query()
                .listOfRows();
    }

    @Test
    void theTaskListIsTenTimesFasterThanTheEnginesOwn() {
        double ours = p95("task list: 50 most urgent of my groups and the counts of five views", 200, () -> {
            assertThat(list.read(query(TaskView.GROUPS, ""), CLARA).rows()).hasSize(ROWS);
        });
        double theirs = p95("engine's task query: 50 most urgent of my groups and one count", 30, () -> {
            var asked = engine.createTaskQuery()
                    .taskCandidateGroup("CLERK")
                    .taskUnassigned()
                    .orderByTaskPriority()
                    .desc()
                    .orderByDueDate()
                    .asc();
            assertThat(asked.listPage(0, ROWS)).hasSize(ROWS);
            assertThat(asked.count()).isPositive();
        });
        LOG.info("The task list is {} times faster", "%.1f".formatted(theirs / ours));
        everythingElse();
        assertThat(theirs / ours).isGreaterThanOrEqualTo(WANTED_RATIO);
    }

    private void everythingElse() {
        for (TaskView view : TaskView.values()) {
            for (Column column : Column.values()) {
                p95(
                        "  %s by %s".formatted(view.slug(), column.slug()),
                        20,
                        () -> list.read(new TaskQuery(view, "", new TaskSort(column, false), 0), CLARA));
            }
        }
        for (String search : new String[] {"n", "ada", "name99999", "jörg name5"}) {
            p95("  search for «%s»".formatted(search), 20, () -> list.read(query(TaskView.ALL, search), CLARA));
        }
        p95(
                "  page 200 of all",
                20,
                () -> list.read(new TaskQuery(TaskView.ALL, "", TaskSort.MOST_URGENT, 199), CLARA));
        TestRestTemplate clara = http.withBasicAuth("clara", "lotse-demo");
        p95("  over REST, logging in each time", 50, () -> clara.getForObject("/api/tasks?view=groups", String.class));
    }

    private static TaskQuery query(TaskView view, String search) {
        return new TaskQuery(view, search, TaskSort.MOST_URGENT, 0);
    }

    private static double p95(String what, int times, Runnable question) {
        IntStream.range(0, Math.max(5, times / 5)).forEach(number -> question.run());
        long[] nanos = IntStream.range(0, times)
                .mapToLong(number -> {
                    long begun = System.nanoTime();
                    question.run();
                    return System.nanoTime() - begun;
                })
                .sorted()
                .toArray();
        double p95 = nanos[(int) Math.ceil(times * 0.95) - 1] / 1e6;
        double median = nanos[times / 2] / 1e6;
        LOG.info("{}: p95 {} ms, median {} ms", what, "%.1f".formatted(p95), "%.1f".formatted(median));
        return p95;
    }
}

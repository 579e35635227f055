package org.lotse.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the platform's database says of the book and its screenings, read past the platform. */
final class ScreenedBook {

    /** The daily run would come in between if a test ran at night. */
    static final String HARDLY_EVER = "0 0 0 29 2 *";

    /** Longer than for anything a person waits for: the book is large. */
    private static final Duration LONG_RUN = Duration.ofMinutes(5);

    private final JdbcClient jdbc;

    ScreenedBook(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /** Worker programs that hold partitions at this moment. */
    List<String> workersAtIt() {
        return jdbc.sql(
                        """
                        select distinct WORKER_ID_ from ACT_RU_EXT_TASK
                        where TOPIC_NAME_ = 'screen-partition' and LOCK_EXP_TIME_ > utc_timestamp(3)
                        """)
                .query(String.class)
                .list();
    }

    long partitionsDone() {
        return number("select count(*) from screening_partition where finished_at is not null");
    }

    void awaitFinished(int runs) {
        Patience.until(runs + " runs are finished")
                .untilAsserted(() -> assertThat(number("select count(*) from screening_run where status = 'FINISHED'"))
                        .isEqualTo(runs));
    }

    void awaitFinishedFor(String user) {
        Patience.until("the run asked for is finished")
                .atMost(LONG_RUN)
                .until(() -> jdbc.sql(
                                        "select count(*) from screening_run where requested_by = :user and status = 'FINISHED'")
                                .param("user", user)
                                .query(Integer.class)
                                .single()
                        == 1);
    }

    /** And screened against, so that no change of them starts a run of its own. */
    void awaitListsInForce(int lists) {
        Patience.until("the lists are in force")
                .until(() -> number(
                                "select coalesce(max(json_length(lists)), 0) from screening_run where status = 'FINISHED'")
                        == lists);
    }

    /** Everybody, in partitions that neither overlap nor leave anybody out, each taken once. */
    void assertEverybodyScreenedOnce(int clients) {
        assertThat(number("select sum(clients) from screening_partition where finished_at is not null"))
                .isEqualTo(clients);
        assertThat(number("select count(*) from screening_partition where finished_at is null"))
                .isZero();
        assertThat(
                        number(
                                """
                        select count(*) from screening_subject s where 1 <> (
                          select count(*) from screening_partition p
                          where s.number between p.first_subject and p.last_subject)
                        """))
                .isZero();
        assertThat(number("select count(*) from screening_subject where not (version <=> screened_version)"))
                .isZero();
    }

    List<String> namesHit() {
        return jdbc.sql(
                        """
                        select distinct p.family_name from standing_hit h join screening_subject s on s.number = h.subject
                        join party p on p.id = s.party_id order by p.family_name
                        """)
                .query(String.class)
                .list();
    }

    /** How often new hits were brought to each client's case. */
    List<Long> announcements() {
        return jdbc.sql("select count(*) from audit_entry where action = 'NewHitsFound' group by case_id")
                .query(Long.class)
                .list();
    }

    List<String> workersThatScreened() {
        return jdbc.sql("select distinct worker_id from screening_partition order by worker_id")
                .query(String.class)
                .list();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}

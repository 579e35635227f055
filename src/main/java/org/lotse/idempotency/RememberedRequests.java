package org.lotse.idempotency;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Requests by their keys; the table's primary key decides which of two equal requests is the first. */
@Repository
class RememberedRequests {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final IdempotencySettings settings;

    RememberedRequests(JdbcClient jdbc, Clock clock, IdempotencySettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * A request met before.
     *
     * @param answer sealed, or null while the first request is running
     */
    record Remembered(String fingerprint, byte[] answer) {

        boolean isAnswered() {
            return answer != null;
        }
    }

    /** @return whether this attempt is the first, or follows one that is expired or was abandoned */
    boolean begin(String id, String fingerprint, String attempt) {
        forget(id);
        return jdbc.sql(
                                """
                                insert ignore into remembered_request (id, fingerprint, attempt, started_at, expires_at)
                                values (:id, :fingerprint, :attempt, :now, :expiry)
                                """)
                        .param("id", id)
                        .param("fingerprint", fingerprint)
                        .param("attempt", attempt)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("expiry", Timestamp.from(clock.instant().plus(settings.rememberFor())))
                        .update()
                == 1;
    }

    private void forget(String id) {
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        delete from remembered_request
                        where id = :id and (expires_at <= :now or (answer is null and started_at <= :abandoned))
                        """)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .param("abandoned", Timestamp.from(now.minus(settings.abandonedAfter())))
                .update();
    }

    Optional<Remembered> find(String id) {
        return jdbc.sql("select fingerprint, answer from remembered_request where id = :id")
                .param("id", id)
                .query((row, number) -> new Remembered(row.getString("fingerprint"), row.getBytes("answer")))
                .optional();
    }

    void answered(String id, String attempt, byte[] answer) {
        jdbc.sql("update remembered_request set answer = :answer where id = :id and attempt = :attempt")
                .param("answer", answer)
                .param("id", id)
                .param("attempt", attempt)
                .update();
    }

    /** The request had no outcome and may be tried again under the same key. */
    void release(String id, String attempt) {
        jdbc.sql("delete from remembered_request where id = :id and attempt = :attempt and answer is null")
                .param("id", id)
                .param("attempt", attempt)
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetExpired() {
        jdbc.sql("delete from remembered_request where expires_at <= :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}

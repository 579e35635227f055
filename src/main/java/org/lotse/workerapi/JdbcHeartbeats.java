package org.lotse.workerapi;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.lotse.kernel.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHeartbeats implements Heartbeats {

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;

    JdbcHeartbeats(JdbcClient jdbc, Json json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void heard(String workerId, Heartbeat heartbeat) {
        Instant now = clock.instant();
        var kept = new Heartbeat(
                workerId, heartbeat.host(), heartbeat.version(), heartbeat.startedAt(), heartbeat.topics(), now);
        jdbc.sql(
                        """
                        insert into worker_heartbeat (worker_id, body, at) values (:workerId, :body, :at)
                        on duplicate key update body = :body, at = :at
                        """)
                .param("workerId", workerId)
                .param("body", json.write(kept))
                .param("at", Timestamp.from(now))
                .update();
    }

    @Override
    public List<Heartbeat> recent() {
        return jdbc
                .sql("select body from worker_heartbeat where at > :since order by at desc limit 200")
                .param("since", Timestamp.from(clock.instant().minus(REMEMBERED)))
                .query(String.class)
                .list()
                .stream()
                .map(body -> json.read(body, Heartbeat.class))
                .toList();
    }
}

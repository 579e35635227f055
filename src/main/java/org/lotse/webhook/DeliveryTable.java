package org.lotse.webhook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everything that was told or is to be told. */
@Repository
class DeliveryTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String id, URI url, WebhookEvent event, String about, String version, String body) {
        jdbc.sql(
                        """
                        insert into webhook_delivery (id, url, event, about, version, body, created_at)
                        values (:id, :url, :event, :about, :version, :body, :now)
                        """)
                .param("id", id)
                .param("url", url.toString())
                .param("event", event.word())
                .param("about", about)
                .param("version", version)
                .param("body", body)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** What that receiver was told last about that subject. */
    Optional<String> lastVersion(URI url, WebhookEvent event, String about) {
        return jdbc.sql(
                        """
                        select version from webhook_delivery where url = :url and event = :event and about = :about
                        order by created_at desc, id limit 1
                        """)
                .param("url", url.toString())
                .param("event", event.word())
                .param("about", about)
                .query(String.class)
                .optional();
    }

    Delivery get(String id) {
        return jdbc.sql("select * from webhook_delivery where id = :id")
                .param("id", id)
                .query(DeliveryTable::delivery)
                .optional()
                .orElseThrow(() -> new NotFound("delivery", id));
    }

    List<Delivery> recent(int most) {
        return jdbc.sql("select * from webhook_delivery order by created_at desc, id limit :most")
                .param("most", most)
                .query(DeliveryTable::delivery)
                .list();
    }

    /** Kept even though the engine takes its own part of a failed try back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void tried(String id, String answer, boolean delivered) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql(
                        """
                        update webhook_delivery set tries = tries + 1, tried_at = :now, answer = :answer,
                          delivered_at = :delivered where id = :id
                        """)
                .param("now", now)
                .param("answer", answer)
                .param("delivered", delivered ? now : null)
                .param("id", id)
                .update();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        Timestamp delivered = row.getTimestamp("delivered_at");
        return new Delivery(
                row.getString("id"),
                row.getString("url"),
                row.getString("event"),
                row.getString("about"),
                row.getString("body"),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("tries"),
                row.getString("answer"),
                delivered == null ? null : delivered.toInstant());
    }
}

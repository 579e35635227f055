package org.lotse.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lotse.kernel.Json;
import org.lotse.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
class JdbcListEditions implements ListEditions {

    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;
    private final TransactionTemplate transaction;

    JdbcListEditions(JdbcClient jdbc, Json json, Clock clock, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** The bytes come from afar, so no transaction waits for them. */
    @Override
    public void keep(String source, String sha256, InputStream zip) throws IOException {
        if (kept(source).contains(sha256)) {
            return;
        }
        try (ReceivedEdition received = ReceivedEdition.of(zip)) {
            received.mustBe(sha256);
            long size = received.size();
            try (InputStream bytes = received.read()) {
                transaction.execute(status -> store(source, sha256, size, bytes));
            }
        }
    }

    private Void store(String source, String sha256, long size, InputStream bytes) {
        int added = jdbc.sql(
                        """
                        insert ignore into list_edition (source, sha256, size, parts, stored_at)
                        values (:source, :sha256, :size, :parts, :now)
                        """)
                .param("source", source)
                .param("sha256", sha256)
                .param("size", size)
                .param("parts", (size + ReceivedEdition.PART - 1) / ReceivedEdition.PART)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        for (long number = 0; added == 1 && number * ReceivedEdition.PART < size; number++) {
            storePart(source, sha256, number, part(bytes));
        }
        return null;
    }

    private static byte[] part(InputStream bytes) {
        try {
            return bytes.readNBytes(ReceivedEdition.PART);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void storePart(String source, String sha256, long number, byte[] part) {
        jdbc.sql(
                        """
                        insert into list_edition_part (source, sha256, number, content)
                        values (:source, :sha256, :number, :content)
                        """)
                .param("source", source)
                .param("sha256", sha256)
                .param("number", number)
                .param("content", part)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> kept(String source) {
        return jdbc.sql("select sha256 from list_edition where source = :source order by stored_at desc, sha256")
                .param("source", source)
                .query(String.class)
                .list();
    }

    /** Part by part: an edition never changes, so no transaction needs to span them. */
    @Override
    public void copy(String source, String sha256, OutputStream zip) throws IOException {
        int parts = jdbc.sql("select parts from list_edition where source = :source and sha256 = :sha256")
                .param("source", source)
                .param("sha256", sha256)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotFound("edition", sha256));
        for (int number = 0; number < parts; number++) {
            zip.write(content(source, sha256, number));
        }
    }

    private byte[] content(String source, String sha256, int number) {
        return jdbc.sql(
                        """
                        select content from list_edition_part
                        where source = :source and sha256 = :sha256 and number = :number
                        """)
                .param("source", source)
                .param("sha256", sha256)
                .param("number", number)
                .query((row, index) -> row.getBytes(1))
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ScreeningResult.ListVersion> inForce() {
        Map<String, ScreeningResult.ListVersion> latest = new LinkedHashMap<>();
        jdbc
                .sql("select body from sanctions_list where status = 'IN_FORCE' order by source, loaded_at")
                .query(String.class)
                .list()
                .stream()
                .map(body -> json.read(body, ListInForce.class))
                .forEach(list -> latest.put(list.source(), version(list)));
        return List.copyOf(latest.values());
    }

    @Override
    @Transactional
    public void resolve(String source, String workerId) {
        jdbc.sql(
                        """
                        delete from sanctions_list
                        where source = :source and worker_id = :workerId and status <> 'IN_FORCE'
                        """)
                .param("source", source)
                .param("workerId", workerId)
                .update();
    }

    private static ScreeningResult.ListVersion version(ListInForce list) {
        return new ScreeningResult.ListVersion(list.source(), list.publicationDate(), list.sha256(), list.entries());
    }
}

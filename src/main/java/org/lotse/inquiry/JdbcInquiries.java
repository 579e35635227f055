package org.lotse.inquiry;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lotse.inquiry.Inquiry.Door;
import org.lotse.inquiry.Inquiry.Outcome;
import org.lotse.inquiry.Result.Found;
import org.lotse.kernel.Json;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.screening.ScreeningQuery;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcInquiries implements Inquiries {

    private static final int BATCH = 200;
    private static final String CELL = "concat(inquiry_id, '/', number)";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SealedColumn names;
    private final SealedColumn asked;
    private final SealedColumn found;

    JdbcInquiries(JdbcTemplate template, Json json, Clock clock, ApplicationEventPublisher events, Vault vault) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.json = json;
        this.clock = clock;
        this.events = events;
        this.names = vault.column("inquiry", "name", "id", "id");
        this.asked = vault.column("inquiry_subject", "query", CELL, "inquiry_id");
        this.found = vault.column("inquiry_subject", "found", CELL, "inquiry_id");
    }

    @Override
    public InquiryId ask(Question question, Door door, String by) {
        var id = InquiryId.next();
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        insert into inquiry (id, asked_by, asked_at, door, subjects, name, threshold, hit_limit)
                        values (:id, :by, :now, :door, :subjects, :name, :threshold, :limit)
                        """)
                .param("id", id.toString())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("door", door.name())
                .param("subjects", question.queries().size())
                .param(
                        "name",
                        names.seal(
                                id.value(),
                                id,
                                question.queries().get(0).names().get(0)))
                .param("threshold", question.threshold())
                .param("limit", question.limit())
                .update();
        List<ScreeningQuery> queries = question.queries();
        template.batchUpdate(
                "insert into inquiry_subject (inquiry_id, number, query) values (?, ?, ?)",
                IntStream.range(0, queries.size()).boxed().toList(),
                BATCH,
                (statement, number) -> subject(statement, id, number, queries.get(number)));
        events.publishEvent(new InquiryAsked(id.file(), id, by, door, queries.size(), now));
        return id;
    }

    private void subject(PreparedStatement statement, InquiryId id, int number, ScreeningQuery query)
            throws SQLException {
        statement.setString(1, id.toString());
        statement.setInt(2, number);
        statement.setBytes(3, asked.seal(id.value(), cell(id, number), json.write(query)));
    }

    @Override
    @Transactional(readOnly = true)
    public Inquiry get(InquiryId id) {
        return jdbc.sql("select * from inquiry where id = :id")
                .param("id", id.toString())
                .query(this::inquiry)
                .optional()
                .orElseThrow(() -> new NotFound("inquiry", id));
    }

    @Override
    @Transactional(readOnly = true)
    public Question question(InquiryId id) {
        List<ScreeningQuery> queries = jdbc.sql(
                        "select number, query from inquiry_subject where inquiry_id = :id order by number")
                .param("id", id.toString())
                .query((row, number) -> query(id, row))
                .list();
        return jdbc.sql("select threshold, hit_limit from inquiry where id = :id")
                .param("id", id.toString())
                .query((row, number) ->
                        new Question(queries, row.getObject("threshold", Double.class), row.getInt("hit_limit")))
                .optional()
                .orElseThrow(() -> new NotFound("inquiry", id));
    }

    @Override
    public void answer(InquiryId id, Result result) {
        Inquiry asked = lock(id);
        if (asked.isAnswered()) {
            return;
        }
        if (result.results().size() != asked.subjects()) {
            throw new RuleBroken("result-incomplete");
        }
        Instant now = clock.instant();
        keep(id, result.results());
        Outcome outcome = outcome(result, now);
        jdbc.sql("update inquiry set answered_at = :now, outcome = :outcome where id = :id")
                .param("now", Timestamp.from(now))
                .param("outcome", json.write(outcome))
                .param("id", id.toString())
                .update();
        events.publishEvent(answered(asked, outcome, byList(result.results())));
    }

    /** Two workers that answer the same question at once, as after a lost lock, do it one after the other. */
    private Inquiry lock(InquiryId id) {
        return jdbc.sql("select * from inquiry where id = :id for update")
                .param("id", id.toString())
                .query(this::inquiry)
                .optional()
                .orElseThrow(() -> new NotFound("inquiry", id));
    }

    private void keep(InquiryId id, List<Found> results) {
        template.batchUpdate(
                "update inquiry_subject set found = ? where inquiry_id = ? and number = ?",
                IntStream.range(0, results.size()).boxed().toList(),
                BATCH,
                (statement, number) -> {
                    statement.setBytes(1, found.seal(id.value(), cell(id, number), json.write(results.get(number))));
                    statement.setString(2, id.toString());
                    statement.setInt(3, number);
                });
    }

    private static Outcome outcome(Result result, Instant now) {
        return new Outcome(
                result.engine(),
                result.threshold(),
                result.limit(),
                result.screenedAt(),
                now,
                result.lists(),
                (int) result.results().stream()
                        .filter(found -> !found.hits().isEmpty())
                        .count(),
                result.results().stream().mapToInt(found -> found.hits().size()).sum());
    }

    private static Map<String, Integer> byList(List<Found> results) {
        var counts = new TreeMap<String, Integer>();
        results.stream()
                .flatMap(found -> found.hits().stream())
                .forEach(hit -> counts.merge(hit.path("list").asText(), 1, Integer::sum));
        return counts;
    }

    private static InquiryAnswered answered(Inquiry asked, Outcome outcome, Map<String, Integer> byList) {
        return new InquiryAnswered(
                asked.id().file(),
                asked.id(),
                asked.door(),
                asked.subjects(),
                outcome.withHits(),
                outcome.hits(),
                byList,
                outcome.engine(),
                outcome.threshold(),
                outcome.lists(),
                Duration.between(asked.askedAt(), outcome.answeredAt()),
                outcome.answeredAt());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Answered> results(InquiryId id) {
        return jdbc.sql("select number, query, found from inquiry_subject where inquiry_id = :id and found is not null"
                        + " order by number")
                .param("id", id.toString())
                .query((row, number) -> new Answered(
                        query(id, row),
                        json.read(found.text(cell(id, row.getInt("number")), row.getBytes("found")), Found.class)))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Inquiry> askedBy(String username, int most) {
        return jdbc.sql("select * from inquiry where asked_by = :by order by asked_at desc, id limit :most")
                .param("by", username)
                .param("most", most)
                .query(this::inquiry)
                .list();
    }

    private ScreeningQuery query(InquiryId id, ResultSet row) throws SQLException {
        String cell = cell(id, row.getInt("number"));
        return json.read(asked.text(cell, row.getBytes("query")), ScreeningQuery.class);
    }

    private static String cell(InquiryId id, int number) {
        return id + "/" + number;
    }

    private Inquiry inquiry(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Inquiry(
                InquiryId.of(row.getString("id")),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                Door.valueOf(row.getString("door")),
                row.getInt("subjects"),
                names.text(row.getString("id"), row.getBytes("name")),
                outcome == null ? null : json.read(outcome, Outcome.class));
    }
}

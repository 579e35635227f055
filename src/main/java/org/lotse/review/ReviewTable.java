package org.lotse.review;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews as they are kept. */
@Repository
class ReviewTable {

    private static final String RUNNING = "select body from client_review where running = :caseId";

    private final JdbcClient jdbc;
    private final Json json;

    ReviewTable(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Review> running(CaseId caseId) {
        return one(RUNNING, caseId);
    }

    /** Two changes of one review wait for each other. */
    Optional<Review> locked(CaseId caseId) {
        return one(RUNNING + " for update", caseId);
    }

    private Optional<Review> one(String question, CaseId caseId) {
        return jdbc.sql(question)
                .param("caseId", caseId.toString())
                .query(String.class)
                .optional()
                .map(this::review);
    }

    List<Review> of(CaseId caseId) {
        return jdbc
                .sql("select body from client_review where case_id = :caseId order by id desc")
                .param("caseId", caseId.toString())
                .query(String.class)
                .list()
                .stream()
                .map(this::review)
                .toList();
    }

    Review review(String body) {
        return json.read(body, Review.class);
    }

    /** @throws org.springframework.dao.DuplicateKeyException when somebody else began one at the same moment */
    void add(Review review) {
        jdbc.sql(
                        "insert into client_review (case_id, running, body, begun_at) values (:caseId, :caseId, :body, :begunAt)")
                .param("caseId", review.caseId().toString())
                .param("body", json.write(review))
                .param("begunAt", Timestamp.from(review.begunAt()))
                .update();
    }

    void keep(Review review) {
        boolean over = review.end() != null;
        jdbc.sql(
                        """
                        update client_review set body = :body, ended_at = :endedAt, running = :running
                        where running = :caseId
                        """)
                .param("body", json.write(review))
                .param("endedAt", over ? Timestamp.from(review.end().at()) : null)
                .param("running", over ? null : review.caseId().toString())
                .param("caseId", review.caseId().toString())
                .update();
    }
}

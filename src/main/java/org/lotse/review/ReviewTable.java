package org.lotse.review;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews as they are kept. */
@Repository
class ReviewTable {

    private static final String RUNNING = "select body from client_review where running = :caseId";

    private final JdbcClient jdbc;
    private final Json json;
    private final SealedColumn bodies;

    ReviewTable(JdbcClient jdbc, Json json, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.bodies = vault.column("client_review", "body", "case_id", "case_id");
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
                .query((row, number) -> review(caseId, row.getBytes(1)))
                .optional();
    }

    List<Review> of(CaseId caseId) {
        return jdbc.sql("select body from client_review where case_id = :caseId order by id desc")
                .param("caseId", caseId.toString())
                .query((row, number) -> review(caseId, row.getBytes(1)))
                .list();
    }

    Review review(CaseId caseId, byte[] body) {
        return json.read(bodies.text(caseId, body), Review.class);
    }

    /** @throws org.springframework.dao.DuplicateKeyException when somebody else began one at the same moment */
    void add(Review review) {
        jdbc.sql(
                        "insert into client_review (case_id, running, body, begun_at) values (:caseId, :caseId, :body, :begunAt)")
                .param("caseId", review.caseId().toString())
                .param("body", bodies.seal(review.caseId().value(), review.caseId(), json.write(review)))
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
                .param("body", bodies.seal(review.caseId().value(), review.caseId(), json.write(review)))
                .param("endedAt", over ? Timestamp.from(review.end().at()) : null)
                .param("running", over ? null : review.caseId().toString())
                .param("caseId", review.caseId().toString())
                .update();
    }
}

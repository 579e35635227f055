package org.lotse.decisionreview;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.lotse.casefile.CaseFile;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.decisionreview.DecisionReview.Ruling;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.kernel.RuleBroken;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcDecisionReviews implements DecisionReviews {

    private static final Set<CaseStatus> ENDED = EnumSet.of(CaseStatus.REJECTED, CaseStatus.EXPIRED);

    private final JdbcClient jdbc;
    private final Json json;
    private final SealedColumn bodies;
    private final Cases cases;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JdbcDecisionReviews(
            JdbcClient jdbc, Json json, Cases cases, Clock clock, ApplicationEventPublisher events, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.bodies = vault.column("decision_review", "body", "case_id", "case_id");
        this.cases = cases;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayAsk(CaseId caseId) {
        return hasEnded(caseId) && of(caseId).isEmpty();
    }

    private boolean hasEnded(CaseId caseId) {
        return ENDED.contains(cases.get(caseId).status());
    }

    @Override
    public void ask(CaseId caseId, String words) {
        if (!hasEnded(caseId)) {
            throw new RuleBroken("nothing-to-look-at");
        }
        Instant now = clock.instant();
        insert(caseId, DecisionReview.asked(ClientWords.plain(words), now));
        events.publishEvent(new DecisionReviewAsked(caseId, now));
    }

    private void insert(CaseId caseId, DecisionReview asked) {
        try {
            jdbc.sql("insert into decision_review (case_id, body, asked_at) values (:caseId, :body, :at)")
                    .param("caseId", caseId.toString())
                    .param("body", sealed(caseId, asked))
                    .param("at", Timestamp.from(asked.askedAt()))
                    .update();
        } catch (DuplicateKeyException again) {
            throw new RuleBroken("looked-at-already");
        }
    }

    @Override
    public void promise(CaseId caseId, Instant answerBy) {
        keep(caseId, locked(caseId).promised(answerBy));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DecisionReview> of(CaseId caseId) {
        return read(caseId, "");
    }

    @Override
    public void rule(CaseId caseId, Ruling ruling, Explanation told, String reason, String user) {
        DecisionReview open = locked(caseId);
        if (!open.open()) {
            throw new RuleBroken("no-decision-review");
        }
        if (hadAHand(caseId, user)) {
            throw new RuleBroken("four-eyes");
        }
        Instant now = clock.instant();
        keep(caseId, open.ruled(ruling, told, reason, user, now));
        events.publishEvent(new DecisionReviewed(caseId, ruling, user, now));
    }

    /** Whoever decided has a hand in it, whatever door they came by. */
    private boolean hadAHand(CaseId caseId, String user) {
        CaseFile file = cases.get(caseId);
        boolean decided = file.decision() != null && user.equals(file.decision().by());
        return decided || cases.contributors(caseId).contains(user);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CaseId> successor(CaseId caseId) {
        return jdbc.sql("select successor_id from decision_review where case_id = :caseId and successor_id is not null")
                .param("caseId", caseId.toString())
                .query(String.class)
                .optional()
                .map(CaseId::of);
    }

    @Override
    public void succeeded(CaseId caseId, CaseId successor) {
        if (!locked(caseId).lifted()) {
            throw new RuleBroken("not-lifted");
        }
        jdbc.sql("update decision_review set successor_id = :successor where case_id = :caseId")
                .param("successor", successor.toString())
                .param("caseId", caseId.toString())
                .update();
        events.publishEvent(new AppliedAgain(caseId, successor, clock.instant()));
    }

    /** Two who look at the same time wait for each other. */
    private DecisionReview locked(CaseId caseId) {
        return read(caseId, " for update").orElseThrow(() -> new RuleBroken("no-decision-review"));
    }

    private Optional<DecisionReview> read(CaseId caseId, String lock) {
        return jdbc.sql("select body from decision_review where case_id = :caseId" + lock)
                .param("caseId", caseId.toString())
                .query((row, number) -> bodies.text(caseId, row.getBytes(1)))
                .optional()
                .map(body -> json.read(body, DecisionReview.class));
    }

    private byte[] sealed(CaseId caseId, DecisionReview review) {
        return bodies.seal(caseId.value(), caseId, json.write(review));
    }

    private void keep(CaseId caseId, DecisionReview review) {
        jdbc.sql("update decision_review set body = :body where case_id = :caseId")
                .param("body", sealed(caseId, review))
                .param("caseId", caseId.toString())
                .update();
    }
}

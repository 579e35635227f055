package org.lotse.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.PartyId;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcCases implements Cases {

    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SealedColumn decisions;

    JdbcCases(JdbcClient jdbc, Json json, Clock clock, ApplicationEventPublisher events, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.events = events;
        this.decisions = vault.column("case_file", "decision", "id", "id");
    }

    @Override
    public CaseFile open(CaseId id, PartyId partyId, Product product) {
        Instant now = clock.instant();
        var opened = new CaseFile(id, partyId, product, CaseStatus.OPEN, CaseStage.APPLICATION, now, null);
        insert(opened);
        events.publishEvent(new CaseOpened(id, partyId, product, now));
        return opened;
    }

    private void insert(CaseFile opened) {
        try {
            jdbc.sql(
                            """
                            insert into case_file (id, party_id, product, status, stage, opened_at)
                            values (:id, :partyId, :product, :status, :stage, :openedAt)
                            """)
                    .param("id", opened.id().toString())
                    .param("partyId", opened.partyId().toString())
                    .param("product", opened.product().name())
                    .param("status", opened.status().name())
                    .param("stage", opened.stage().name())
                    .param("openedAt", Timestamp.from(opened.openedAt()))
                    .update();
        } catch (DuplicateKeyException again) {
            throw new RuleBroken("already-submitted");
        }
    }

    @Override
    public CaseFile get(CaseId id) {
        return read(id, "");
    }

    /** Two changes of one case wait for each other instead of overwriting each other. */
    private CaseFile locked(CaseId id) {
        return read(id, " for update");
    }

    private CaseFile read(CaseId id, String lock) {
        return jdbc.sql("select * from case_file where id = :id" + lock)
                .param("id", id.toString())
                .query(this::caseFile)
                .optional()
                .orElseThrow(() -> new NotFound("case", id));
    }

    @Override
    public boolean exists(CaseId id) {
        return jdbc.sql("select 1 from case_file where id = :id")
                .param("id", id.toString())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseFile> of(Collection<PartyId> parties) {
        return parties.isEmpty()
                ? List.of()
                : jdbc.sql("select * from case_file where party_id in (:parties) order by opened_at, id")
                        .param(
                                "parties",
                                parties.stream().map(PartyId::toString).toList())
                        .query(this::caseFile)
                        .list();
    }

    @Override
    public void moveTo(CaseId id, CaseStatus status) {
        CaseStatus from = locked(id).status();
        if (from == status) {
            return;
        }
        if (!from.next().contains(status)) {
            throw new RuleBroken("status-change-not-allowed");
        }
        jdbc.sql("update case_file set status = :status where id = :id")
                .param("status", status.name())
                .param("id", id.toString())
                .update();
        events.publishEvent(new CaseStatusChanged(id, from, status, clock.instant()));
    }

    @Override
    public void reach(CaseId id, CaseStage stage) {
        int changed = jdbc.sql("update case_file set stage = :stage where id = :id and stage <> :stage")
                .param("stage", stage.name())
                .param("id", id.toString())
                .update();
        if (changed == 1) {
            events.publishEvent(new CaseStageReached(id, stage, clock.instant()));
        }
    }

    @Override
    public void decide(CaseId id, Decision decision) {
        moveTo(
                id,
                switch (decision.outcome()) {
                    case APPROVED -> CaseStatus.APPROVED;
                    case REJECTED -> CaseStatus.REJECTED;
                });
        jdbc.sql("update case_file set decision = :decision where id = :id")
                .param("decision", decisions.seal(id.value(), id, json.write(decision)))
                .param("id", id.toString())
                .update();
        events.publishEvent(
                new CaseDecided(id, decision.outcome(), decision.reason(), decision.automatic(), decision.at()));
    }

    @Override
    public void requestWithdrawal(CaseId id) {
        if (locked(id).status().isFinal()) {
            throw new RuleBroken("case-is-final");
        }
        events.publishEvent(new WithdrawalRequested(id, clock.instant()));
    }

    @Override
    public void clientAnswered(CaseId id) {
        if (locked(id).status() != CaseStatus.AWAITING_CLIENT) {
            throw new RuleBroken("nothing-was-asked");
        }
        moveTo(id, CaseStatus.OPEN);
        events.publishEvent(new ClientAnswered(id, clock.instant()));
    }

    @Override
    public void contributed(CaseId id, String taskKey, String user) {
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        insert into case_contribution (case_id, task_key, user_name, at)
                        values (:id, :taskKey, :user, :at)
                        """)
                .param("id", id.toString())
                .param("taskKey", taskKey)
                .param("user", user)
                .param("at", Timestamp.from(now))
                .update();
        events.publishEvent(new TaskContributed(id, taskKey, user, now));
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> contributors(CaseId id) {
        return jdbc.sql("select distinct user_name from case_contribution where case_id = :id order by user_name")
                .param("id", id.toString())
                .query(String.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> contributors(CaseId id, Instant since) {
        return jdbc.sql(
                        """
                        select distinct user_name from case_contribution where case_id = :id and at >= :since
                        order by user_name
                        """)
                .param("id", id.toString())
                .param("since", Timestamp.from(since))
                .query(String.class)
                .list();
    }

    private CaseFile caseFile(ResultSet row, int number) throws SQLException {
        String decision = decisions.text(row.getString("id"), row.getBytes("decision"));
        return new CaseFile(
                CaseId.of(row.getString("id")),
                PartyId.of(row.getString("party_id")),
                Product.valueOf(row.getString("product")),
                CaseStatus.valueOf(row.getString("status")),
                CaseStage.valueOf(row.getString("stage")),
                row.getTimestamp("opened_at").toInstant(),
                decision == null ? null : json.read(decision, Decision.class));
    }
}

package org.lotse.duediligence;

import java.sql.Timestamp;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.risk.Rating;
import org.lotse.risk.RiskFacts;
import org.lotse.rules.PartyKind;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcDiligenceLevels implements DiligenceLevels {

    private final JdbcClient jdbc;
    private final Json json;
    private final LevelRules rules;
    private final ApplicationEventPublisher events;
    private final SealedColumn bodies;

    JdbcDiligenceLevels(JdbcClient jdbc, Json json, LevelRules rules, ApplicationEventPublisher events, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.rules = rules;
        this.events = events;
        this.bodies = vault.column("due_diligence_level", "body", "case_id", "case_id");
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> documents(PartyKind kind, RiskFacts facts, boolean politicallyExposed) {
        return rules.documents(kind, facts, politicallyExposed);
    }

    @Override
    public SettledLevel settle(CaseId caseId, PartyKind kind, RiskFacts stated) {
        SettledLevel settled = rules.settle(Occasion.APPLICATION, kind, stated, rules.rate(stated), null);
        keep(caseId, settled);
        events.publishEvent(DiligenceLevelSettled.of(caseId, settled));
        return settled;
    }

    @Override
    public SettledLevel settle(CaseId caseId, PartyKind kind, RiskFacts facts, Rating rating) {
        SettledLevel before = latest(caseId).orElse(null);
        SettledLevel settled = rules.settle(Occasion.RATING, kind, facts, rating, before);
        keep(caseId, settled);
        if (before == null || before.level() != settled.level()) {
            events.publishEvent(DiligenceLevelSettled.of(caseId, settled));
        }
        return settled;
    }

    private void keep(CaseId caseId, SettledLevel settled) {
        jdbc.sql(
                        """
                        insert into due_diligence_level (case_id, level, occasion, body, at)
                        values (:caseId, :level, :occasion, :body, :at)
                        """)
                .param("caseId", caseId.toString())
                .param("level", settled.level().name())
                .param("occasion", settled.occasion().name())
                .param("body", bodies.seal(caseId.value(), caseId, json.write(settled)))
                .param("at", Timestamp.from(settled.at()))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SettledLevel> of(CaseId caseId) {
        return jdbc
                .sql("select body from due_diligence_level where case_id = :caseId order by id")
                .param("caseId", caseId.toString())
                .query((row, number) -> bodies.text(caseId, row.getBytes(1)))
                .list()
                .stream()
                .map(body -> json.read(body, SettledLevel.class))
                .toList();
    }
}

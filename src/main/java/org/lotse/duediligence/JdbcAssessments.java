package org.lotse.duediligence;

import java.sql.Timestamp;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcAssessments implements Assessments {

    private final JdbcClient jdbc;
    private final Json json;
    private final ApplicationEventPublisher events;
    private final SealedColumn bodies;

    JdbcAssessments(JdbcClient jdbc, Json json, ApplicationEventPublisher events, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.bodies = vault.column("due_diligence_assessment", "body", "case_id", "case_id");
    }

    @Override
    public void record(CaseId caseId, Assessment assessment) {
        jdbc.sql("insert into due_diligence_assessment (case_id, body, at) values (:caseId, :body, :at)")
                .param("caseId", caseId.toString())
                .param("body", bodies.seal(caseId.value(), caseId, json.write(assessment)))
                .param("at", Timestamp.from(assessment.at()))
                .update();
        events.publishEvent(
                new AssessmentRecorded(caseId, assessment.recommendation(), assessment.by(), assessment.at()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Assessment> latest(CaseId caseId) {
        return jdbc.sql("select body from due_diligence_assessment where case_id = :caseId order by id desc limit 1")
                .param("caseId", caseId.toString())
                .query((row, number) -> bodies.text(caseId, row.getBytes(1)))
                .optional()
                .map(body -> json.read(body, Assessment.class));
    }
}

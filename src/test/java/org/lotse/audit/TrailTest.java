package org.lotse.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.casefile.CaseStage;
import org.lotse.casefile.CaseStageReached;
import org.lotse.kernel.CaseId;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class TrailTest {

    private final CaseId caseId = CaseId.next();

    @Autowired
    private Trail trail;

    @Autowired
    private Sealer sealer;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void twoThingsHappen() {
        events.publishEvent(
                new CaseStageReached(caseId, CaseStage.DOCUMENTS, Instant.parse("2026-11-02T09:00:00.123Z")));
        events.publishEvent(
                new CaseStageReached(caseId, CaseStage.SCREENING, Instant.parse("2026-11-02T09:00:01.456Z")));
        while (sealer.seal() > 0) {
            // until nothing waits
        }
    }

    @Test
    void everyEventIsWrittenOnceAndChained() {
        assertThat(trail.of(caseId))
                .hasSize(2)
                .allSatisfy(entry -> {
                    assertThat(entry.action()).isEqualTo("CaseStageReached");
                    assertThat(entry.actor()).isEqualTo("PROCESS");
                    assertThat(entry.hash()).hasSize(64);
                })
                .extracting(entry -> entry.facts().get("stage").asText())
                .containsExactly("DOCUMENTS", "SCREENING");
        assertThat(trail.of(caseId).get(0).at()).isEqualTo(Instant.parse("2026-11-02T09:00:00.123Z"));
        assertThat(trail.check().holds()).isTrue();
    }

    @Test
    @Proves(value = Rule.RECORDS_CANNOT_BE_ALTERED, at = "audit")
    void theDatabaseRefusesToChangeAnEntry() {
        assertThatThrownBy(() -> jdbc.sql("update audit_entry set actor = 'nobody' where case_id = :id")
                        .param("id", caseId.toString())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
    }

    @Test
    @Proves(value = Rule.RECORDS_CANNOT_BE_ALTERED, at = "audit")
    void theDatabaseRefusesToDeleteAnEntry() {
        assertThatThrownBy(() -> jdbc.sql("delete from audit_entry where case_id = :id")
                        .param("id", caseId.toString())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never deleted");
    }

    @Test
    @Proves(value = Rule.RECORDS_CANNOT_BE_ALTERED, at = "audit")
    void whoGetsAroundTheDatabaseIsFoundOutByTheChain() {
        long id = trail.of(caseId).get(0).id();
        long link = jdbc.sql("select seq from audit_entry where id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
        String trigger = jdbc.sql("show create trigger audit_entry_is_final")
                .query((row, number) -> row.getString("SQL Original Statement"))
                .single();
        jdbc.sql("drop trigger audit_entry_is_final").update();
        try {
            forge(id, "forger");

            assertThat(trail.check().broken()).isEqualTo(link);
        } finally {
            forge(id, "PROCESS");
            jdbc.sql(trigger.replaceFirst("DEFINER=\\S+ ", "")).update();
        }
        assertThat(trail.check().holds()).isTrue();
    }

    private void forge(long id, String actor) {
        jdbc.sql("update audit_entry set actor = :actor where id = :id")
                .param("actor", actor)
                .param("id", id)
                .update();
    }
}

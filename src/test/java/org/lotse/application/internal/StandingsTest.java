package org.lotse.application.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lotse.application.Forms;
import org.lotse.casefile.CaseStage;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Decision;
import org.lotse.casefile.RejectionReason;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.testing.PlatformTest;
import org.lotse.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class StandingsTest {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes();

    @Autowired
    private Standings standings;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Submission submission;

    @Autowired
    private Documents documents;

    @Autowired
    private Cases cases;

    @Autowired
    private Housekeeping housekeeping;

    @Autowired
    private ResumeTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private CaseId aCase() {
        CaseId caseId = aDraft().caseId();
        submission.submit(caseId);
        return caseId;
    }

    private Drafts.Started aDraft() {
        Drafts.Started started = drafts.start("de", Forms.complete());
        documents.upload(started.caseId(), DocumentType.IDENTITY, "pass.pdf", PDF);
        documents.upload(started.caseId(), DocumentType.ADDRESS, "bill.pdf", PDF);
        return started;
    }

    @ParameterizedTest
    @EnumSource(CaseStage.class)
    @Proves(value = Rule.NO_TIPPING_OFF, at = "status page")
    void theClientSeesTheSameWhateverTheBankIsDoing(CaseStage stage) {
        CaseId caseId = aCase();
        Standing before = standings.of(caseId);

        cases.reach(caseId, stage);

        assertThat(standings.of(caseId)).isEqualTo(before);
        assertThat(before.status()).isEqualTo(ClientStatus.IN_PROGRESS);
    }

    @ParameterizedTest
    @EnumSource(
            value = RejectionReason.class,
            names = {"SANCTIONS_MATCH", "RISK_NOT_ACCEPTED"})
    @Proves(value = Rule.NO_TIPPING_OFF, at = "status page")
    void aSuspicionIsNeverTold(RejectionReason reason) {
        CaseId caseId = aCase();

        cases.decide(caseId, new Decision(Decision.Outcome.REJECTED, reason, "match", "olga", Instant.now()));

        assertThat(standings.of(caseId).status()).isEqualTo(ClientStatus.REJECTED);
        assertThat(standings.of(caseId).reason()).isEmpty();
    }

    @Test
    void aCaseThatTakesLongerSaysSoAndNothingElse() {
        CaseId caseId = aCase();
        assertThat(standings.of(caseId).late()).isFalse();

        clock.advance(Duration.ofDays(9));

        assertThat(standings.of(caseId).late()).isTrue();
        assertThat(standings.of(caseId).status()).isEqualTo(ClientStatus.IN_PROGRESS);
    }

    @Test
    void anAbandonedDraftIsForgottenWithItsDocumentsAndItsToken() {
        Drafts.Started draft = aDraft();
        CaseId sent = aCase();

        clock.advance(Duration.ofDays(91));
        housekeeping.forget();

        assertThat(drafts.get(draft.caseId()).form().familyName()).isNull();
        assertThat(documents.of(draft.caseId())).isEmpty();
        assertThat(tokens.caseOf(draft.resumeToken())).isEmpty();
        assertThat(drafts.get(sent).form().familyName()).isEqualTo("Müller-Østergård");
        assertThat(jdbc.sql("select count(*) from document_content c left join document d on d.id = c.document_id"
                                + " where d.id is null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}

package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.kernel.CaseId;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.risk.RiskRating;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServiceLevelsTest {

    private final House house = House.standing();
    private final ServiceLevels levels = house.beans.getBean(ServiceLevels.class);

    @ParameterizedTest
    @CsvSource({
        "check-documents, , P1D, P2D",
        "disposition-hits, , PT8H, P1D",
        "confirm-dispositions, , PT4H, PT12H",
        "handle-true-match, , PT2H, PT4H",
        "approve-client, , P2D, P4D",
        "approve-client, LOW, P2D, P4D",
        "approve-client, MEDIUM, P1D, P2D",
        "approve-client, HIGH, P1D, P2D",
        "assess-client, HIGH, P3D, P5D",
        "approve-relationship, HIGH, P2D, P4D",
        "check-extract, , P1D, P2D",
        "record-structure, , P2D, P4D",
        "identify-people, , P3D, P6D",
        "report-discrepancy, , PT8H, P1D",
        "approve-entity, , P2D, P4D",
        "settle-account, , P2D, P4D",
        "confirm-settlement, , P1D, P2D",
        "confirm-notice, , P1D, P2D",
        "decide-objection, , P5D, P7D",
        "confirm-death, , P1D, P2D",
        "confirm-merger, , P1D, P2D",
        "inform-tax-office, , P21D, P27D",
        "name-heirs, , P60D, P182D",
        "seek-curator, , P14D, P28D",
        "find-account, , P14D, P28D",
        "review-successor, , P14D, P28D",
        "judge-payees, , P1D, P3D",
        "confirm-payees, , P1D, P3D",
        "handle-payee-match, , P1D, P3D",
        "review-decision, , P14D, P21D",
        "propose-notice, , P5D, P10D",
        "assess-suspicion, , PT8H, P1D",
        "confirm-assessment, , PT4H, PT8H",
        "file-report, , PT4H, PT8H",
        "check-changes, , P2D, P4D",
        "approve-review, HIGH, P2D, P4D",
        "decide-relationship, , P3D, P5D"
    })
    void aTaskIsDueAndEscalatedInItsTime(String step, RiskRating risk, Duration due, Duration escalation) {
        String caseId = rated(risk);

        assertThat(levels.due(caseId, step)).isEqualTo(after(due));
        assertThat(levels.escalation(caseId, step)).isEqualTo(after(escalation));
    }

    @Test
    void aClientHasThreeWeeksAndIsRemindedAfterOne() {
        String caseId = rated(null);

        assertThat(levels.reminder(caseId, "request-documents")).isEqualTo(after(Duration.ofDays(7)));
        assertThat(levels.expiry(caseId, "request-documents")).isEqualTo(after(Duration.ofDays(21)));
        assertThat(levels.answerBy(CaseId.of(caseId))).isEqualTo(BankInMemory.NOW.plus(Duration.ofDays(21)));
    }

    @Test
    void whatHindersAnAccountsEndIsLookedAtAgainAfterTwoWeeks() {
        assertThat(levels.due(rated(null), "clear-obstacle")).isEqualTo(after(Duration.ofDays(14)));
    }

    @Test
    void aScreeningOfPayeesThatIsNotAnsweredIsAskedForAgainAfterADay() {
        assertThat(levels.due(rated(null), "screen-payees")).isEqualTo(after(Duration.ofDays(1)));
    }

    @Test
    void aMissingCertificateIsLookedForAgainAfterTwoWeeks() {
        assertThat(levels.due(rated(null), "certificate-again")).isEqualTo(after(Duration.ofDays(14)));
    }

    @Test
    void aClientUnderReviewHasFourWeeksIsRemindedAfterTwoAndWrittenToOnceMore() {
        String caseId = rated(null);

        assertThat(levels.reminder(caseId, "request-review")).isEqualTo(after(Duration.ofDays(14)));
        assertThat(levels.expiry(caseId, "request-review")).isEqualTo(after(Duration.ofDays(28)));
        assertThat(levels.due(caseId, "last-call")).isEqualTo(after(Duration.ofDays(14)));
        assertThat(levels.reviewedBy(CaseId.of(caseId))).isEqualTo(BankInMemory.NOW.plus(Duration.ofDays(28)));
        assertThat(levels.lastCall(CaseId.of(caseId))).isEqualTo(BankInMemory.NOW.plus(Duration.ofDays(42)));
    }

    /** GDPR 12(3): within one month, and no month has fewer days. */
    @Test
    @Proves(value = Rule.AUTOMATED_DECISION, at = "decision-review, the day the client is told")
    void whoeverWantsAPersonToLookAgainHasAnAnswerWithinFourWeeksWhateverTheRisk() {
        for (RiskRating risk : RiskRating.values()) {
            assertThat(levels.lookedAgainBy(CaseId.of(rated(risk))))
                    .isEqualTo(BankInMemory.NOW.plus(Duration.ofDays(28)));
        }
        assertThat(levels.lookedAgainBy(CaseId.of(rated(null)))).isEqualTo(BankInMemory.NOW.plus(Duration.ofDays(28)));
    }

    @Test
    void recordsWhoseTimeIsOverWaitTwoWeeksForTwoPeople() {
        assertThat(levels.ofHouse("release-destruction")).isEqualTo(after(Duration.ofDays(14)));
    }

    @Test
    void aRemediationWaitsAWeekForItsReleaseAndStandsStillForThirtyDays() {
        assertThat(levels.ofHouse("release-remediation")).isEqualTo(after(Duration.ofDays(7)));
        assertThat(levels.ofHouse("remediation-standstill")).isEqualTo(after(Duration.ofDays(30)));
    }

    private String rated(RiskRating risk) {
        CaseId caseId = CaseId.next();
        house.open(caseId, Forms.aForm());
        if (risk != null) {
            house.ratings.impose(caseId, risk);
            house.ratings.rate(caseId, house.beans.getBean(CaseFacts.class).of(caseId));
        }
        return caseId.toString();
    }

    private static Date after(Duration time) {
        return Date.from(BankInMemory.NOW.plus(time));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyRowWasTested() {
        assertThat(new Coverage(house).untestedRows("service-levels")).isEmpty();
    }
}

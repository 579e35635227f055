package org.lotse.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.control.ControlRule.DEADLINE;
import static org.lotse.control.ControlRule.FOLLOWED_CALLS;
import static org.lotse.control.ControlRule.FOUR_EYES;
import static org.lotse.control.ControlRule.IDENTIFICATION;
import static org.lotse.control.ControlRule.RATING;
import static org.lotse.control.ControlRule.SCREENING;
import static org.lotse.control.ControlRule.SENIOR_MANAGEMENT;
import static org.lotse.control.ControlRule.TIPPING_OFF;

import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** One change to one of our own processes, and the deployment would be refused. */
class ChangedProcessesTest {

    private static final String OPENING = "account-opening";
    private static final String DILIGENCE = "know-your-customer";
    private static final String ENHANCED = "enhanced-due-diligence";

    private static ListAssert<ControlRule> rules(ChangedProcess change) {
        return assertThat(change.findings().stream().map(Finding::rule).toList());
    }

    /** The first place where the one rule breaks that does. */
    private static ListAssert<String> path(ChangedProcess change, ControlRule rule) {
        List<Finding> findings = change.findings();
        assertThat(findings).extracting(Finding::rule).containsOnly(rule);
        return assertThat(
                findings.get(0).path().stream().map(PathStep::toString).toList());
    }

    @Test
    void dueDiligenceIsNotCalled() {
        ChangedProcess change = ChangedProcess.led(OPENING, "confirm-receipt", "know-your-customer", "open-account");

        rules(change).containsExactly(IDENTIFICATION, SCREENING, RATING);
        assertThat(change.findings().get(0).path())
                .extracting(PathStep::toString)
                .containsExactly(
                        "account-opening/application-submitted",
                        "account-opening/validate-application",
                        "account-opening/confirm-receipt",
                        "account-opening/open-account");
    }

    @Test
    void documentsAreNotCompared() {
        path(
                        ChangedProcess.led(DILIGENCE, "extract-document", "compare-documents", "documents-accepted"),
                        IDENTIFICATION)
                .doesNotContain("know-your-customer/compare-documents")
                .endsWith("account-opening/decided", "account-opening/open-account");
    }

    @Test
    void doubtsAboutDocumentsAreIgnored() {
        path(ChangedProcess.led(DILIGENCE, "agree", "check-documents", "documents-accepted"), IDENTIFICATION)
                .contains("know-your-customer/agree")
                .doesNotContain("know-your-customer/check-documents")
                .endsWith("account-opening/open-account");
    }

    @Test
    void theClientIsNotScreened() {
        path(ChangedProcess.led(DILIGENCE, "documents-accepted", "screen-party", "screening-settled"), SCREENING)
                .doesNotContain("know-your-customer/screen-party")
                .endsWith("account-opening/open-account");
    }

    @Test
    void hitsAreIgnored() {
        path(ChangedProcess.led(DILIGENCE, "hits", "hits-open", "screening-settled"), SCREENING)
                .containsSubsequence(
                        "know-your-customer/screen-party",
                        "know-your-customer/hits",
                        "know-your-customer/screening-settled",
                        "account-opening/open-account");
    }

    @Test
    void aTrueMatchGoesOn() {
        path(ChangedProcess.led(DILIGENCE, "hits-judged", "record-true-match", "screening-settled"), SCREENING)
                .contains("hit-disposition/true-match-found");
    }

    @Test
    void theNumberOfHitsIsNotHandedOn() {
        path(
                        ChangedProcess.with(
                                DILIGENCE,
                                "<camunda:outputParameter name=\"hitCount\">${hitCount}</camunda:outputParameter>",
                                "<camunda:outputParameter name=\"hitCount\">0</camunda:outputParameter>"),
                        SCREENING)
                .contains("know-your-customer/screen-party");
    }

    @Test
    void theRiskIsNotRated() {
        rules(ChangedProcess.led(DILIGENCE, "screening-settled", "rate-risk", "rated"))
                .contains(RATING)
                .doesNotContain(IDENTIFICATION);
    }

    @Test
    void aProhibitedRiskIsPutToCompliance() {
        rules(ChangedProcess.led(DILIGENCE, "rated", "record-refusal", "approve-client"))
                .contains(RATING)
                .doesNotContain(SENIOR_MANAGEMENT);
    }

    @Test
    void theRatingIsForged() {
        rules(
                        ChangedProcess.with(
                                DILIGENCE,
                                "<camunda:executionListener expression=\"${caseStages.reach(caseId, 'RATING')}\" event=\"start\" />",
                                """
                        <camunda:inputOutput>
                          <camunda:outputParameter name="riskRating">LOW</camunda:outputParameter>
                        </camunda:inputOutput>"""))
                .contains(SENIOR_MANAGEMENT, RATING);
    }

    @Test
    void aListenerSaysThatDocumentsAgree() {
        rules(
                        ChangedProcess.with(
                                DILIGENCE,
                                "<bpmn:exclusiveGateway id=\"complete\" name=\"All there?\">",
                                """
                        <bpmn:exclusiveGateway id="complete" name="All there?">
                          <bpmn:extensionElements>
                            <camunda:executionListener expression="${execution.setVariable('documentsAgree', true)}" event="start" />
                          </bpmn:extensionElements>"""))
                .contains(IDENTIFICATION);
    }

    @Test
    void aTopicThatNoWorkerHearsIsNoScreening() {
        rules(ChangedProcess.with(
                        DILIGENCE,
                        "camunda:type=\"external\" camunda:topic=\"screen-party\"",
                        "camunda:topic=\"screen-party\" camunda:delegateExpression=\"${validateApplication}\""))
                .contains(SCREENING);
    }

    @Test
    void anotherCaseIsScreened() {
        rules(ChangedProcess.with(
                        DILIGENCE,
                        "<camunda:outputParameter name=\"hitCount\">",
                        "<camunda:inputParameter name=\"caseId\">${partyId}</camunda:inputParameter>"
                                + "<camunda:outputParameter name=\"hitCount\">"))
                .contains(SCREENING);
    }

    @Test
    void dueDiligenceIsDoneOnAnotherCase() {
        rules(ChangedProcess.with(
                        OPENING,
                        "<camunda:in source=\"caseId\" target=\"caseId\" />",
                        "<camunda:in source=\"partyId\" target=\"caseId\" />"))
                .contains(IDENTIFICATION, SCREENING, RATING);
    }

    @Test
    void aTaskOnlyBearsTheFormOfAnApproval() {
        rules(ChangedProcess.with(
                        ENHANCED, "camunda:formKey=\"approve-relationship\"", "camunda:formKey=\"approve-client\""))
                .contains(SENIOR_MANAGEMENT);
    }

    @Test
    void everyDecisionOpensTheAccount() {
        rules(ChangedProcess.led(OPENING, "decided", "notify-rejection", "open-account"))
                .contains(IDENTIFICATION, SCREENING, RATING);
    }

    @Test
    void theOutcomeComesFromElsewhere() {
        rules(ChangedProcess.with(
                        OPENING, "source=\"outcome\" target=\"outcome\"", "source=\"partyId\" target=\"outcome\""))
                .contains(IDENTIFICATION, SCREENING, RATING);
    }

    @Test
    void aWithdrawalOpensTheAccount() {
        ChangedProcess change = ChangedProcess.with(OPENING, "${closeWithdrawn}", "${openAccount}");

        rules(change).contains(IDENTIFICATION, SCREENING, RATING);
        assertThat(change.findings().get(0).path())
                .extracting(PathStep::toString)
                .containsExactly(
                        "account-opening/withdrawal",
                        "account-opening/application-withdrawn",
                        "account-opening/close-withdrawn");
    }

    @Test
    void complianceApprovesAHighRisk() {
        path(ChangedProcess.led(DILIGENCE, "rated", "enhanced-due-diligence", "approve-client"), SENIOR_MANAGEMENT)
                .endsWith("know-your-customer/rated", "know-your-customer/approve-client");
    }

    @Test
    void aHighRiskIsApprovedByNobody() {
        path(ChangedProcess.with(DILIGENCE, "diligenceLevel != 'ENHANCED' &amp;&amp; ", ""), SENIOR_MANAGEMENT)
                .endsWith("know-your-customer/rated", "know-your-customer/record-approval");
    }

    @Test
    void theLevelIsForged() {
        rules(
                        ChangedProcess.with(
                                DILIGENCE,
                                "<camunda:executionListener expression=\"${caseStages.reach(caseId, 'RATING')}\" event=\"start\" />",
                                """
                        <camunda:inputOutput>
                          <camunda:outputParameter name="diligenceLevel">SIMPLIFIED</camunda:outputParameter>
                        </camunda:inputOutput>"""))
                .contains(SENIOR_MANAGEMENT);
    }

    @Test
    void aRiseAfterScreeningIsForgotten() {
        path(ChangedProcess.led(DILIGENCE, "rated", "note-rise", "documents-wanted"), FOUR_EYES)
                .containsSubsequence(
                        "know-your-customer/check-documents",
                        "know-your-customer/rated",
                        "know-your-customer/documents-wanted",
                        "know-your-customer/record-approval");
    }

    @Test
    void enhancedDueDiligenceIsApprovedByCompliance() {
        path(ChangedProcess.with(ENHANCED, "SENIOR_MANAGEMENT", "COMPLIANCE"), SENIOR_MANAGEMENT)
                .contains("enhanced-due-diligence/approve-relationship");
    }

    @Test
    void enhancedDueDiligenceIsApprovedByEither() {
        rules(ChangedProcess.with(ENHANCED, "SENIOR_MANAGEMENT", "SENIOR_MANAGEMENT,COMPLIANCE"))
                .contains(SENIOR_MANAGEMENT);
    }

    @Test
    void enhancedDueDiligenceEndsWithoutApproval() {
        rules(ChangedProcess.led(ENHANCED, "compose-dossier", "approve-relationship", "complete-dossier"))
                .contains(SENIOR_MANAGEMENT);
    }

    @Test
    void theMakerApprovesTheClient() {
        String rights = """
                <camunda:property name="fourEyes" value="true" />""";

        rules(ChangedProcess.with(DILIGENCE, rights, "")).containsOnly(FOUR_EYES);
    }

    @Test
    void theMakerApprovesTheRelationship() {
        path(
                        ChangedProcess.with(
                                ENHANCED, "name=\"fourEyes\" value=\"true\"", "name=\"fourEyes\" value=\"no\""),
                        FOUR_EYES)
                .containsSubsequence(
                        "enhanced-due-diligence/assess-client", "enhanced-due-diligence/approve-relationship");
    }

    @Test
    void theMakerConfirmsTheJudgement() {
        path(
                        ChangedProcess.with(
                                "hit-disposition", "name=\"fourEyes\" value=\"true\"", "name=\"other\" value=\"true\""),
                        FOUR_EYES)
                .endsWith(
                        "hit-disposition/disposition-hits",
                        "hit-disposition/second-person",
                        "hit-disposition/confirm-dispositions");
    }

    @Test
    void whatAClerkAcceptedNobodyElseSees() {
        path(ChangedProcess.with(DILIGENCE, "${documentsAgree &amp;&amp; hitCount == 0", "${hitCount == 0"), FOUR_EYES)
                .containsSubsequence(
                        "know-your-customer/check-documents",
                        "know-your-customer/record-approval",
                        "account-opening/open-account");
    }

    @Test
    void aTaskHasNoTimer() {
        path(
                        ChangedProcess.with(
                                DILIGENCE, "attachedToRef=\"check-documents\"", "attachedToRef=\"compare-documents\""),
                        DEADLINE)
                .endsWith("know-your-customer/check-documents");
    }

    @Test
    void nobodyHearsOfTheTimer() {
        path(
                        ChangedProcess.led(
                                ENHANCED, "assess-client-overdue", "escalate-assess-client", "assess-client-escalated"),
                        DEADLINE)
                .endsWith("enhanced-due-diligence/assess-client");
    }

    @Test
    void aTimerApprovesTheClient() {
        rules(ChangedProcess.led(DILIGENCE, "approve-client-overdue", "escalate-approve-client", "record-approval"))
                .contains(SENIOR_MANAGEMENT, FOUR_EYES)
                .doesNotContain(TIPPING_OFF);
    }

    @Test
    void aWalledOffCaseAsksTheClient() {
        rules(
                        ChangedProcess.with(
                                DILIGENCE,
                                "</bpmn:documentation>",
                                """
                        </bpmn:documentation>
                        <bpmn:extensionElements>
                          <camunda:properties><camunda:property name="walledOff" value="true" /></camunda:properties>
                        </bpmn:extensionElements>"""))
                .containsOnly(TIPPING_OFF);
    }

    @Test
    void whatIsCalledIsDecidedAtRunTime() {
        rules(ChangedProcess.with(OPENING, "calledElement=\"know-your-customer\"", "calledElement=\"${diligence}\""))
                .contains(FOLLOWED_CALLS, IDENTIFICATION, SCREENING, RATING);
    }

    @Test
    void anOldVersionIsCalled() {
        rules(
                        ChangedProcess.with(
                                OPENING,
                                "calledElement=\"know-your-customer\"",
                                "calledElement=\"know-your-customer\" camunda:calledElementBinding=\"version\" camunda:calledElementVersion=\"1\""))
                .contains(FOLLOWED_CALLS);
    }

    @Test
    void whatIsCalledIsNotThere() {
        assertThat(ControlCheck.of(
                        SampleModels.read(SampleModels.OURS.resolve(OPENING).resolve(OPENING + ".bpmn"))))
                .extracting(Finding::rule)
                .contains(FOLLOWED_CALLS);
    }

    @Test
    void whatStandsAndIsBrokenDoesNotHoldUpWhatHasNothingToDoWithIt() {
        List<ProcessModel> broken = SampleModels.read(SampleModels.BROKEN.resolve("nobody-answers.bpmn"));
        List<ProcessModel> good = SampleModels.read(SampleModels.GOOD.resolve("another-order.bpmn"));

        assertThat(ControlCheck.of(broken)).isNotEmpty();
        assertThat(ControlCheck.of(broken, good)).isEmpty();
    }
}

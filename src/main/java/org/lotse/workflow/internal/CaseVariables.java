package org.lotse.workflow.internal;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.lotse.kernel.CaseId;
import org.lotse.portfolio.RunId;
import org.lotse.remediation.RemediationId;
import org.lotse.retention.BatchId;

/** Everything a process may remember: ids and the facts it turns on, never personal data. */
final class CaseVariables {

    static final String CASE_ID = "caseId";
    static final String PARTY_ID = "partyId";
    static final String DOCUMENT_ID = "documentId";
    static final String MESSAGE_KIND = "messageKind";
    static final String DOCUMENTS_COMPLETE = "documentsComplete";
    static final String DOCUMENTS_AGREE = "documentsAgree";
    static final String DOCUMENTS_ANSWER = "documentsAnswer";
    static final String SCREENING_OUTCOME = "screeningOutcome";
    static final String SECOND_PERSON = "secondPerson";
    static final String RISK_RATING = "riskRating";
    static final String DILIGENCE_LEVEL = "diligenceLevel";
    static final String LEVEL_ROSE = "levelRose";
    static final String OUTCOME = "outcome";
    static final String NOTICE_BY = "noticeBy";
    static final String ACCOUNT_TO_CLOSE = "accountToClose";
    static final String NOTICE_PROPOSED = "noticeProposed";
    static final String NOTICE_CONFIRMED = "noticeConfirmed";
    static final String RELATIONSHIP_STAYS = "relationshipStays";
    static final String DECISION_LIFTED = "decisionLifted";
    static final String ACCOUNT_SETTLED = "accountSettled";
    static final String SETTLEMENT_CONFIRMED = "settlementConfirmed";
    static final String ASSESSMENT_CONFIRMED = "assessmentConfirmed";
    static final String REPORTED = "reported";
    static final String REVIEW_CHANGED = "reviewChanged";
    static final String REVIEW_NEXT = "reviewNext";
    static final String MORE_REVIEWS = "moreReviews";
    static final String MORE_STATEMENTS = "moreStatements";
    static final String PEOPLE_IDENTIFIED = "peopleIdentified";
    static final String DISCREPANCY = "discrepancy";
    static final String INQUIRY_ID = "inquiryId";
    static final String DELIVERY_ID = "deliveryId";
    static final String RUN_ID = "runId";
    static final String BATCH_ID = "batchId";
    static final String ITEM_ID = "itemId";
    static final String REMEDIATION_ID = "remediationId";
    static final String REMEDIATION_NEXT = "remediationNext";
    static final String MORE_CLIENTS = "moreClients";

    static final String REPORT_CONFIRMED = "reportConfirmed";
    static final String SUCCESSOR_KNOWN = "successorKnown";
    static final String PAID_ELSEWHERE = "paidElsewhere";
    static final String PAYEES_FOUND = "payeesFound";
    static final String PAYEES_JUDGED = "payeesJudged";
    static final String PAYEES_CLEARED = "payeesCleared";

    private CaseVariables() {}

    static CaseId caseId(VariableScope scope) {
        return CaseId.of((String) scope.getVariable(CASE_ID));
    }

    static RunId runId(VariableScope scope) {
        return RunId.of((String) scope.getVariable(RUN_ID));
    }

    static BatchId batchId(VariableScope scope) {
        return BatchId.of((String) scope.getVariable(BATCH_ID));
    }

    static RemediationId remediationId(VariableScope scope) {
        return RemediationId.of((String) scope.getVariable(REMEDIATION_ID));
    }
}

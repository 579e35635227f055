package org.lotse.workflow.internal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.lotse.casefile.CaseOpened;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Product;
import org.lotse.contact.MessageRequested;
import org.lotse.document.DocumentUploaded;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.BankGaveNotice;
import org.lotse.offboarding.NoticeGiven;
import org.lotse.offboarding.NoticeProposed;
import org.lotse.offboarding.SuccessorsToBePaid;
import org.lotse.rules.Notice;
import org.lotse.screening.HitReopened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts a process in the very transaction that calls for it: either both are there or neither. */
@Component
class ProcessStarts {

    static final String ACCOUNT_OPENING = "account-opening";
    static final String ENTITY_OPENING = "entity-opening";
    static final String DOCUMENT_INTAKE = "document-intake";
    static final String HIT_DISPOSITION = "hit-disposition";
    static final String CLIENT_MESSAGE = "client-message";
    static final String OFFBOARDING = "offboarding";
    static final String NOTICE_BY_BANK = "notice-by-bank";

    private static final String SUCCESSION = "SUCCESSION";

    /** Whoever has an account is a client. */
    static final Set<CaseStatus> CLIENTS = EnumSet.of(CaseStatus.ACTIVE, CaseStatus.CLOSING);

    private final RuntimeService processes;
    private final Cases cases;

    ProcessStarts(RuntimeService processes, Cases cases) {
        this.processes = processes;
        this.cases = cases;
    }

    @EventListener
    void on(CaseOpened event) {
        String process = event.product() == Product.BUSINESS_ACCOUNT ? ENTITY_OPENING : ACCOUNT_OPENING;
        start(process, event.caseId(), CaseVariables.PARTY_ID, event.partyId());
    }

    @EventListener
    void on(DocumentUploaded event) {
        start(DOCUMENT_INTAKE, event.caseId(), CaseVariables.DOCUMENT_ID, event.documentId());
    }

    @EventListener
    void on(MessageRequested event) {
        start(CLIENT_MESSAGE, event.caseId(), CaseVariables.MESSAGE_KIND, event.kind());
    }

    @EventListener
    void on(NoticeGiven event) {
        start(OFFBOARDING, event.caseId(), CaseVariables.NOTICE_BY, Notice.By.CLIENT);
    }

    @EventListener
    void on(BankGaveNotice event) {
        start(OFFBOARDING, event.caseId(), CaseVariables.NOTICE_BY, Notice.By.BANK);
    }

    @EventListener
    void on(SuccessorsToBePaid event) {
        start(OFFBOARDING, event.caseId(), CaseVariables.NOTICE_BY, SUCCESSION);
    }

    /** While the client's own notice runs, a proposal of the bank's rests; one that waits to be confirmed does not wait twice. */
    @EventListener
    void on(NoticeProposed event) {
        boolean active = cases.get(event.caseId()).status() == CaseStatus.ACTIVE;
        if (active && !runs(NOTICE_BY_BANK, event.caseId())) {
            start(NOTICE_BY_BANK, event.caseId());
        }
    }

    /**
     * A hit opened again is judged anew, in the process that still judges hits of that case if there is one. Where there
     * is an account, a true match must block it.
     */
    @EventListener
    void on(HitReopened event) {
        if (!runs(HIT_DISPOSITION, event.caseId())) {
            boolean client = CLIENTS.contains(cases.get(event.caseId()).status());
            start(client ? BookProcesses.ONGOING_SCREENING : HIT_DISPOSITION, event.caseId());
        }
    }

    private boolean runs(String process, CaseId caseId) {
        return processes
                        .createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(caseId.toString())
                        .count()
                > 0;
    }

    private void start(String process, CaseId caseId) {
        String businessKey = caseId.toString();
        processes.startProcessInstanceByKey(process, businessKey, Map.of(CaseVariables.CASE_ID, businessKey));
    }

    private void start(String process, CaseId caseId, String variable, Object value) {
        String businessKey = caseId.toString();
        processes.startProcessInstanceByKey(
                process, businessKey, Map.of(CaseVariables.CASE_ID, businessKey, variable, value.toString()));
    }
}

package org.lotse.application.internal;

import java.time.Clock;
import java.util.List;
import org.lotse.application.ApplicationForm;
import org.lotse.application.ApplicationForm.StatedConsent;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Product;
import org.lotse.contact.Consent;
import org.lotse.contact.Consents;
import org.lotse.document.DocumentRequest;
import org.lotse.document.DocumentRequests;
import org.lotse.document.DocumentType;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Handing in: the application once, and later what the bank asks for. All of it is kept, or none. */
@Service
@Transactional
public class Submission {

    private final ApplicationStore store;
    private final Dossier dossier;
    private final Discarding discarding;
    private final Parties parties;
    private final Consents consents;
    private final Cases cases;
    private final DocumentRequests requests;
    private final Clock clock;

    Submission(
            ApplicationStore store,
            Dossier dossier,
            Discarding discarding,
            Parties parties,
            Consents consents,
            Cases cases,
            DocumentRequests requests,
            Clock clock) {
        this.store = store;
        this.dossier = dossier;
        this.discarding = discarding;
        this.parties = parties;
        this.consents = consents;
        this.cases = cases;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Sends the application; sent before, it hands in what the bank asked for since.
     *
     * @throws RuleBroken {@code application-incomplete} with every field at fault, {@code documents-missing}, {@code
     *     already-submitted} when it was sent and nothing was asked for, {@code application-withdrawn}
     */
    public void submit(CaseId caseId) {
        Application application = store.locked(caseId);
        switch (application.status()) {
            case DRAFT -> open(application);
            case SUBMITTED -> answer(caseId);
            case DISCARDED -> throw new RuleBroken("application-withdrawn");
        }
    }

    private void open(Application application) {
        refuse("application-incomplete", dossier.problems(application.caseId()));
        NaturalPerson person = Applicants.person(PartyId.next(), application.form());
        parties.save(person);
        grant(person.id(), application.form());
        store.move(application.caseId(), ApplicationStatus.SUBMITTED);
        cases.open(application.caseId(), person.id(), Product.CURRENT_ACCOUNT);
    }

    private void grant(PartyId party, ApplicationForm form) {
        List<StatedConsent> stated = form.consents() == null ? List.of() : form.consents();
        stated.stream()
                .distinct()
                .forEach(consent ->
                        consents.grant(new Consent(party, consent.channel(), consent.purpose(), clock.instant())));
    }

    private void answer(CaseId caseId) {
        DocumentRequest asked = requests.open(caseId).orElseThrow(() -> new RuleBroken("already-submitted"));
        if (cases.get(caseId).status() != CaseStatus.AWAITING_CLIENT) {
            throw new RuleBroken("already-submitted");
        }
        refuse("documents-missing", missing(caseId, asked));
        requests.answered(caseId);
        cases.clientAnswered(caseId);
    }

    private List<FieldProblem> missing(CaseId caseId, DocumentRequest asked) {
        var there = dossier.types(caseId);
        return asked.items().stream()
                .map(DocumentRequest.Item::type)
                .filter(type -> !there.contains(type))
                .map(Submission::missing)
                .toList();
    }

    private static FieldProblem missing(DocumentType type) {
        return new FieldProblem(DocumentRules.field(type), "document-missing");
    }

    private static void refuse(String rule, List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new RuleBroken(rule, problems);
        }
    }

    /**
     * Gives up: a draft is forgotten at once, a case is asked to stop.
     *
     * @throws RuleBroken {@code case-is-final} when there is nothing left to give up
     */
    public void withdraw(CaseId caseId) {
        Application application = store.locked(caseId);
        switch (application.status()) {
            case DRAFT -> discarding.discard(caseId);
            case SUBMITTED -> cases.requestWithdrawal(caseId);
            case DISCARDED -> throw new RuleBroken("application-withdrawn");
        }
    }
}

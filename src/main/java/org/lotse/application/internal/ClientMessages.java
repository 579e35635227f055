package org.lotse.application.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lotse.account.Account;
import org.lotse.account.Accounts;
import org.lotse.application.ApplicationForm;
import org.lotse.application.EntityApplications;
import org.lotse.casefile.Cases;
import org.lotse.casefile.RejectionReason;
import org.lotse.contact.Letterhead;
import org.lotse.contact.MessageContent;
import org.lotse.contact.MessageContents;
import org.lotse.contact.MessageKind;
import org.lotse.document.DocumentRequest;
import org.lotse.document.DocumentRequests;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What messages to applicants say; nothing in them depends on whether anybody has a suspicion (GwG §47). */
@Service
@Transactional
class ClientMessages implements MessageContents {

    private final ApplicationStore store;
    private final EntityApplications entities;
    private final DocumentRequests requests;
    private final Cases cases;
    private final Accounts accounts;
    private final LeavingMessages leaving;
    private final ReviewMessages reviews;
    private final SwitchMessages switching;
    private final Certifying certifying;
    private final FeeMessages fees;
    private final Erasing erasing;
    private final EstateMessages estates;
    private final DecisionMessages decisions;
    private final PublicAddress address;
    private final Letterheads letterheads;
    private final Words words;
    private final ApplicationSettings settings;

    ClientMessages(
            ApplicationStore store,
            EntityApplications entities,
            DocumentRequests requests,
            Cases cases,
            Accounts accounts,
            LeavingMessages leaving,
            ReviewMessages reviews,
            SwitchMessages switching,
            Certifying certifying,
            FeeMessages fees,
            Erasing erasing,
            EstateMessages estates,
            DecisionMessages decisions,
            PublicAddress address,
            Letterheads letterheads,
            Words words,
            ApplicationSettings settings) {
        this.store = store;
        this.entities = entities;
        this.requests = requests;
        this.cases = cases;
        this.accounts = accounts;
        this.leaving = leaving;
        this.reviews = reviews;
        this.switching = switching;
        this.certifying = certifying;
        this.fees = fees;
        this.erasing = erasing;
        this.estates = estates;
        this.decisions = decisions;
        this.address = address;
        this.letterheads = letterheads;
        this.words = words;
        this.settings = settings;
    }

    @Override
    public MessageContent compose(CaseId caseId, MessageKind kind) {
        ApplicationForm form = store.form(caseId);
        Locale locale = Locale.forLanguageTag(Letterheads.language(form));
        if (!kind.toClient()) {
            return new MessageContent(
                    estates.letterhead(caseId, locale), locale.getLanguage(), estates.data(caseId, form, locale));
        }
        return new MessageContent(letterhead(caseId, form, locale), locale.getLanguage(), data(caseId, kind, locale));
    }

    /** A legal entity's letters go to it, for the attention of whoever applied. */
    private Letterhead letterhead(CaseId caseId, ApplicationForm form, Locale locale) {
        Letterhead person = letterheads.of(form, locale);
        return entities.statement(caseId)
                .filter(entity -> entity.name() != null)
                .map(entity -> Letterheads.of(entity.name(), person))
                .orElse(person);
    }

    private Map<String, Object> data(CaseId caseId, MessageKind kind, Locale locale) {
        return switch (kind) {
            case RESUME_LINK -> Map.of("link", address.resumeLink(caseId));
            case APPLICATION_RECEIVED, APPLICATION_EXPIRED, APPLICATION_WITHDRAWN -> ofCase(caseId);
            case DOCUMENTS_REQUESTED, DOCUMENTS_REMINDER -> documents(caseId, locale);
            case APPLICATION_REJECTED -> rejection(caseId, locale);
            case WELCOME -> welcome(caseId, locale);
            case NOTICE_RECEIVED,
                    NOTICE_WITHDRAWN,
                    NOTICE_BY_BANK,
                    OBJECTION_ACCEPTED,
                    OBJECTION_REJECTED,
                    CLOSING_HINDERED,
                    FINAL_STATEMENT -> leaving.data(caseId, locale);
            case REVIEW_REQUESTED, REVIEW_REMINDER, REVIEW_LAST_CALL -> reviews.data(caseId, kind);
            case SWITCH_AUTHORISED, SWITCH_COMPLETED -> switching.data(caseId, locale);
            case FEE_STATEMENT -> fees.data(caseId, locale);
            case TAX_CERTIFICATE_WANTED, TAX_CERTIFICATE_REMINDER, TAX_CERTIFICATE_RECEIVED -> certifying.data(caseId);
            case ERASURE_REFUSED -> erasing.data(caseId, locale);
            case ESTATE_STATEMENT -> throw new IllegalArgumentException("no message to a client");
            case DECISION_REVIEW_RECEIVED, DECISION_UPHELD, DECISION_LIFTED -> decisions.data(caseId);
        };
    }

    private Map<String, Object> ofCase(CaseId caseId) {
        var data = new HashMap<String, Object>();
        data.put("caseId", caseId.toString());
        data.put("statusLink", address.resumeLink(caseId));
        return data;
    }

    private Map<String, Object> documents(CaseId caseId, Locale locale) {
        Map<String, Object> data = ofCase(caseId);
        data.put(
                "reasons",
                requests.open(caseId)
                        .map(request -> words.reasons(locale, request))
                        .orElse(List.of()));
        requests.open(caseId).map(this::dueDate).ifPresent(due -> data.put("dueDate", due));
        return data;
    }

    private String dueDate(DocumentRequest request) {
        return request.dueAt().atZone(settings.zone()).toLocalDate().toString();
    }

    private Map<String, Object> rejection(CaseId caseId, Locale locale) {
        Map<String, Object> data = ofCase(caseId);
        RejectionReason reason = cases.get(caseId).decision() == null
                ? null
                : cases.get(caseId).decision().reason();
        if (reason != null && reason.tellable()) {
            data.put("reason", words.rejection(locale, reason));
        }
        return data;
    }

    private Map<String, Object> welcome(CaseId caseId, Locale locale) {
        Map<String, Object> data = ofCase(caseId);
        accounts.of(caseId).ifPresent(account -> data.putAll(account(account, locale)));
        return data;
    }

    private Map<String, Object> account(Account account, Locale locale) {
        return Map.of(
                "iban", account.iban(),
                "product", words.say(locale, "product." + account.product()),
                "blockedForOutflows", account.outflowsBlocked());
    }
}

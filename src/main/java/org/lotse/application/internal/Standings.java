package org.lotse.application.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.account.Account;
import org.lotse.account.Accounts;
import org.lotse.application.internal.Standing.Paper;
import org.lotse.casefile.CaseFile;
import org.lotse.casefile.Cases;
import org.lotse.casefile.RejectionReason;
import org.lotse.contact.Channel;
import org.lotse.contact.Message;
import org.lotse.contact.MessageStatus;
import org.lotse.contact.Messages;
import org.lotse.decisionreview.DecisionReview;
import org.lotse.decisionreview.DecisionReviews;
import org.lotse.document.Document;
import org.lotse.document.DocumentRequest;
import org.lotse.document.DocumentRequests;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.document.Reading;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.Offboardings;
import org.lotse.review.Review;
import org.lotse.review.Reviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where clients' cases stand, as clients may know it. */
@Service
@Transactional(readOnly = true)
public class Standings {

    private final ApplicationStore store;
    private final Dossier dossier;
    private final Documents documents;
    private final DocumentRequests requests;
    private final Cases cases;
    private final Accounts accounts;
    private final Offboardings offboardings;
    private final DecisionReviews decisionReviews;
    private final Reviews reviews;
    private final Messages messages;
    private final Clock clock;
    private final ApplicationSettings settings;

    Standings(
            ApplicationStore store,
            Dossier dossier,
            Documents documents,
            DocumentRequests requests,
            Cases cases,
            Accounts accounts,
            Offboardings offboardings,
            DecisionReviews decisionReviews,
            Reviews reviews,
            Messages messages,
            Clock clock,
            ApplicationSettings settings) {
        this.store = store;
        this.dossier = dossier;
        this.documents = documents;
        this.requests = requests;
        this.cases = cases;
        this.accounts = accounts;
        this.offboardings = offboardings;
        this.decisionReviews = decisionReviews;
        this.reviews = reviews;
        this.messages = messages;
        this.clock = clock;
        this.settings = settings;
    }

    /** @throws org.lotse.kernel.NotFound when there is no such application */
    public Standing of(CaseId caseId) {
        return switch (store.get(caseId).status()) {
            case DRAFT -> unsent(caseId, ClientStatus.DRAFT, papers(caseId, Instant.EPOCH));
            case DISCARDED -> unsent(caseId, ClientStatus.WITHDRAWN, List.of());
            case SUBMITTED -> sent(cases.get(caseId));
        };
    }

    private static Standing unsent(CaseId caseId, ClientStatus status, List<Paper> papers) {
        return new Standing(
                caseId,
                status,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                papers,
                List.of());
    }

    private Standing sent(CaseFile file) {
        ClientStatus status = ClientStatus.of(file.status());
        Optional<DocumentRequest> request =
                status == ClientStatus.DOCUMENTS_NEEDED ? requests.open(file.id()) : Optional.empty();
        Optional<DecisionReview> again = decisionReviews.of(file.id());
        Optional<LocalDate> by = by(file, status, request, again);
        return new Standing(
                file.id(),
                status,
                by,
                by.filter(day -> day.isBefore(day(clock.instant()))).isPresent(),
                request,
                again.filter(DecisionReview::lifted).isPresent() ? Optional.empty() : reason(file),
                account(file, status),
                status == ClientStatus.OPENED ? Optional.empty() : offboardings.of(file.id()),
                again,
                papers(file.id(), since(file, request)),
                inApp(file.id()));
    }

    private Optional<LocalDate> by(
            CaseFile file, ClientStatus status, Optional<DocumentRequest> request, Optional<DecisionReview> again) {
        return switch (status) {
            case IN_PROGRESS, ACCEPTED -> Optional.of(day(file.openedAt()).plus(settings.answerWithin()));
            case DOCUMENTS_NEEDED -> request.map(DocumentRequest::dueAt).map(this::day);
            case CLOSING -> offboardings.of(file.id()).map(one -> one.notice().lastDay());
            case REJECTED, EXPIRED -> again.flatMap(this::by);
            case DRAFT, OPENED, CLOSED, WITHDRAWN -> Optional.empty();
        };
    }

    private Optional<LocalDate> by(DecisionReview review) {
        return Optional.ofNullable(review.answerBy())
                .filter(until -> review.open())
                .map(this::day);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, settings.zone());
    }

    private static Optional<RejectionReason> reason(CaseFile file) {
        return Optional.ofNullable(file.decision())
                .flatMap(decision -> Optional.ofNullable(decision.reason()))
                .filter(RejectionReason::tellable);
    }

    private Optional<Account> account(CaseFile file, ClientStatus status) {
        return status.hasAccount() ? accounts.of(file.id()) : Optional.empty();
    }

    /** Since when files may be handed in and taken back; never when nothing is asked. */
    private Instant since(CaseFile file, Optional<DocumentRequest> request) {
        return request.map(DocumentRequest::requestedAt)
                .or(() -> reviews.running(file.id()).filter(Review::awaited).map(Review::begunAt))
                .orElse(Instant.MAX);
    }

    /** What was handed in before the given moment stays; what came since may be taken back. */
    private List<Paper> papers(CaseId caseId, Instant removableSince) {
        Map<Document, Optional<Reading>> read = new LinkedHashMap<>();
        dossier.documents(caseId).forEach(document -> read.put(document, documents.reading(document.id())));
        boolean zone = read.entrySet().stream()
                .anyMatch(one -> one.getKey().type() == DocumentType.IDENTITY
                        && one.getValue()
                                .filter(reading -> reading.mrz() != null)
                                .isPresent());
        return read.entrySet().stream()
                .map(one -> new Paper(
                        one.getKey(), one.getValue(), !one.getKey().uploadedAt().isBefore(removableSince), zone))
                .toList();
    }

    private List<Message> inApp(CaseId caseId) {
        return messages.of(caseId).stream()
                .filter(message -> message.channel() == Channel.IN_APP && message.status() == MessageStatus.SENT)
                .toList();
    }
}

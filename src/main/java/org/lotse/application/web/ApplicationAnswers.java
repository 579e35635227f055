package org.lotse.application.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.lotse.application.ApplicationForm;
import org.lotse.application.internal.Application;
import org.lotse.application.internal.ClientStatus;
import org.lotse.application.internal.Drafts;
import org.lotse.application.internal.Standing;
import org.lotse.application.internal.Standing.Paper;
import org.lotse.application.internal.Standings;
import org.lotse.application.internal.Words;
import org.lotse.contact.Message;
import org.lotse.contact.MessageKind;
import org.lotse.document.Document;
import org.lotse.document.DocumentId;
import org.lotse.document.DocumentRequest;
import org.lotse.document.DocumentType;
import org.lotse.document.Reading;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Component;

/** What programs of clients are told. */
@Component
class ApplicationAnswers {

    private final Drafts drafts;
    private final Standings standings;
    private final StatusWords words;
    private final Words sentences;

    ApplicationAnswers(Drafts drafts, Standings standings, StatusWords words, Words sentences) {
        this.drafts = drafts;
        this.standings = standings;
        this.words = words;
        this.sentences = sentences;
    }

    /** A new application. */
    record Started(String caseId, String resumeToken) {}

    /** What is kept now. */
    record Saved(String caseId, Instant savedAt, ApplicationForm form) {}

    /**
     * Where a case stands.
     *
     * @param title the status in a few words
     * @param explanation what happens next
     * @param by when it happens or is due
     * @param needed what the bank waits for, as sentences
     * @param form what was stated
     */
    record Status(
            String caseId,
            ClientStatus status,
            String title,
            String explanation,
            LocalDate by,
            List<String> needed,
            Request request,
            List<DocumentStatus> documents,
            List<InApp> messages,
            ApplicationForm form) {}

    /** What the bank asks to hand in. */
    record Request(List<DocumentType> types, List<String> reasons, String note, Instant dueAt) {}

    /**
     * A file that was handed in.
     *
     * @param reading {@code PENDING}, {@code READABLE} or {@code UNREADABLE}
     * @param advice what to do better, as sentences
     */
    record DocumentStatus(
            DocumentId id,
            DocumentType type,
            String fileName,
            String mediaType,
            int size,
            Instant uploadedAt,
            String reading,
            List<String> advice) {}

    /** A message to read here. */
    record InApp(MessageKind kind, Instant sentAt, String title, String text) {}

    Saved saved(Application application) {
        return new Saved(application.caseId().toString(), application.updatedAt(), application.form());
    }

    Status status(CaseId caseId, Locale locale) {
        Standing standing = standings.of(caseId);
        return new Status(
                caseId.toString(),
                standing.status(),
                words.title(standing, locale),
                words.explanation(standing, locale),
                standing.by().orElse(null),
                words.needed(standing, locale),
                standing.request().map(request -> request(request, locale)).orElse(null),
                standing.papers().stream().map(paper -> document(paper, locale)).toList(),
                standing.messages().stream()
                        .map(message -> inApp(message, locale))
                        .toList(),
                drafts.get(caseId).form());
    }

    private Request request(DocumentRequest request, Locale locale) {
        return new Request(
                request.items().stream().map(DocumentRequest.Item::type).toList(),
                sentences.reasons(locale, request),
                request.note(),
                request.dueAt());
    }

    DocumentStatus added(Document document, Locale locale) {
        return document(new Paper(document, java.util.Optional.empty(), true, false), locale);
    }

    private DocumentStatus document(Paper paper, Locale locale) {
        Document document = paper.document();
        return new DocumentStatus(
                document.id(),
                document.type(),
                document.fileName(),
                document.mediaType(),
                document.size(),
                document.uploadedAt(),
                paper.reading().map(Reading::verdict).map(Enum::name).orElse("PENDING"),
                words.advice(paper, locale));
    }

    private InApp inApp(Message message, Locale locale) {
        return new InApp(
                message.kind(),
                message.sentAt(),
                sentences.messageTitle(locale, message.kind()),
                sentences.messageText(locale, message.kind()));
    }
}

package org.lotse.application.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.application.ApplicationForm;
import org.lotse.document.Document;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.springframework.stereotype.Service;

/** What of an application is there, and what is not good enough to be sent. */
@Service
public class Dossier {

    private final ApplicationStore store;
    private final Documents documents;
    private final PapersDue papers;
    private final Clock clock;
    private final ApplicationSettings settings;

    Dossier(ApplicationStore store, Documents documents, PapersDue papers, Clock clock, ApplicationSettings settings) {
        this.store = store;
        this.documents = documents;
        this.papers = papers;
        this.clock = clock;
        this.settings = settings;
    }

    /** Everything that stands against sending; empty when it can be sent. */
    public List<FieldProblem> problems(CaseId caseId) {
        ApplicationForm form = store.form(caseId);
        return ApplicationRules.problems(
                new Statement(form, types(caseId), papers.of(form), LocalDate.now(clock.withZone(settings.zone()))));
    }

    /** The kinds of files that have to be handed in, by what is stated so far, in the order in which they are asked for. */
    public Set<DocumentType> wanted(ApplicationForm form) {
        return papers.of(form);
    }

    /** The files that count, oldest first. */
    public List<Document> documents(CaseId caseId) {
        return documents.of(caseId).stream()
                .filter(document -> !document.superseded())
                .toList();
    }

    Set<DocumentType> types(CaseId caseId) {
        return documents(caseId).stream().map(Document::type).collect(Collectors.toSet());
    }
}

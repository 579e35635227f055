package org.lotse.workflow.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.document.Comparison;
import org.lotse.document.Document;
import org.lotse.document.DocumentId;
import org.lotse.document.DocumentRequest;
import org.lotse.document.DocumentRequests;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.document.FieldComparison;
import org.lotse.document.Reading;
import org.lotse.kernel.CaseId;
import org.lotse.party.LegalEntity;
import org.lotse.party.NaturalPerson;

/** Documents that agree with the application unless a test says otherwise. */
final class DocumentsInMemory implements Documents, DocumentRequests {

    private final Map<DocumentId, Document> documents = new ConcurrentHashMap<>();
    private final Map<DocumentId, Reading> readings = new ConcurrentHashMap<>();
    private final Map<CaseId, Comparison> comparisons = new ConcurrentHashMap<>();
    private final Map<CaseId, List<DocumentType>> doubtful = new ConcurrentHashMap<>();
    private final Map<CaseId, DocumentRequest> open = new ConcurrentHashMap<>();
    private final List<DocumentRequest> asked = new ArrayList<>();

    void doubt(CaseId caseId, DocumentType type) {
        doubtful.put(caseId, List.of(type));
    }

    List<DocumentRequest> asked(CaseId caseId) {
        return asked.stream().filter(one -> one.caseId().equals(caseId)).toList();
    }

    @Override
    public Document upload(CaseId caseId, DocumentType type, String fileName, byte[] content) {
        var document = new Document(
                DocumentId.next(), caseId, type, fileName, "image/png", content.length, "0", BankInMemory.NOW, false);
        documents.put(document.id(), document);
        return document;
    }

    @Override
    public Document get(DocumentId id) {
        return documents.get(id);
    }

    @Override
    public byte[] content(DocumentId id) {
        return new byte[0];
    }

    @Override
    public List<Document> of(CaseId caseId) {
        return documents.values().stream()
                .filter(one -> one.caseId().equals(caseId))
                .toList();
    }

    @Override
    public void forget(CaseId caseId) {
        documents.values().removeIf(one -> one.caseId().equals(caseId));
    }

    @Override
    public void supersede(DocumentId id) {
        documents.computeIfPresent(
                id,
                (same, one) -> new Document(
                        one.id(),
                        one.caseId(),
                        one.type(),
                        one.fileName(),
                        one.mediaType(),
                        one.size(),
                        one.sha256(),
                        one.uploadedAt(),
                        true));
    }

    @Override
    public void record(DocumentId id, Reading reading) {
        readings.put(id, reading);
    }

    @Override
    public Optional<Reading> reading(DocumentId id) {
        return Optional.ofNullable(readings.get(id));
    }

    @Override
    public void recordPage(DocumentId id, int number, byte[] jpeg) {}

    @Override
    public byte[] page(DocumentId id, int number) {
        return new byte[0];
    }

    @Override
    public Comparison compare(CaseId caseId, NaturalPerson person) {
        return compare(caseId, person, Set.of(DocumentType.IDENTITY, DocumentType.ADDRESS));
    }

    @Override
    public boolean identityProves(CaseId caseId, NaturalPerson person) {
        return !current(caseId, DocumentType.IDENTITY).isEmpty();
    }

    @Override
    public List<Document> copy(CaseId from, DocumentType type, CaseId into) {
        return current(from, type).stream()
                .map(one -> upload(into, type, one.fileName(), new byte[0]))
                .toList();
    }

    @Override
    public Comparison compare(CaseId caseId, NaturalPerson person, Set<DocumentType> wanted) {
        var concerns = new ArrayList<Comparison.Concern>();
        for (DocumentType type : new TreeSet<>(wanted)) {
            if (current(caseId, type).isEmpty()) {
                concerns.add(new Comparison.Concern(type, null, "MISSING"));
            }
        }
        doubtful.getOrDefault(caseId, List.of()).forEach(type -> current(caseId, type)
                .forEach(one -> concerns.add(new Comparison.Concern(type, one.id(), "EXPIRED"))));
        var comparison = new Comparison(fields(caseId), concerns);
        comparisons.put(caseId, comparison);
        return comparison;
    }

    @Override
    public Comparison compareExtract(CaseId caseId, LegalEntity entity, List<String> representatives) {
        var concerns = doubtful.getOrDefault(caseId, List.of()).stream()
                .flatMap(type -> current(caseId, type).stream())
                .map(one -> new Comparison.Concern(one.type(), one.id(), "WRONG_TYPE"))
                .toList();
        var comparison = new Comparison(List.of(), concerns);
        comparisons.put(caseId, comparison);
        return comparison;
    }

    private List<FieldComparison> fields(CaseId caseId) {
        return doubtful.getOrDefault(caseId, List.of()).stream()
                .flatMap(type -> current(caseId, type).stream())
                .map(one -> new FieldComparison(
                        "familyName", "Muster", "Master", FieldComparison.Result.DIFFERS, one.id(), null))
                .toList();
    }

    private List<Document> current(CaseId caseId, DocumentType type) {
        return of(caseId).stream()
                .filter(one -> one.type() == type && !one.superseded())
                .toList();
    }

    @Override
    public Optional<Comparison> comparison(CaseId caseId) {
        return Optional.ofNullable(comparisons.get(caseId));
    }

    @Override
    public DocumentRequest ask(CaseId caseId, List<DocumentRequest.Item> items, String note, String by, Instant dueAt) {
        var request = new DocumentRequest(caseId, items, note, by, BankInMemory.NOW, dueAt, null);
        items.forEach(item -> current(caseId, item.type()).forEach(one -> supersede(one.id())));
        asked.add(request);
        open.put(caseId, request);
        return request;
    }

    @Override
    public Optional<DocumentRequest> open(CaseId caseId) {
        return Optional.ofNullable(open.get(caseId));
    }

    @Override
    public void answered(CaseId caseId) {
        open.remove(caseId);
        doubtful.remove(caseId);
    }
}

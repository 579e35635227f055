package org.lotse.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.kernel.NotFound;
import org.lotse.party.LegalEntity;
import org.lotse.party.NaturalPerson;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcDocuments implements Documents {

    static final List<String> HELD_BY_DOCUMENT = List.of(
            "document_content where document_id",
            "document_page where document_id",
            "document_reading where document_id",
            "document_fingerprint where document_id",
            "document_resemblance where document_id",
            "document_resemblance where other_id");

    static final String CASE_OF_DOCUMENT = "(select d.case_id from document d where d.id = document_id)";

    private final JdbcClient jdbc;
    private final CorrectionTable corrections;
    private final JdbcDuplicates duplicates;
    private final ProofOfAddress proof;
    private final Json json;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SealedColumn fileNames;
    private final SealedColumn contents;
    private final SealedColumn pages;
    private final SealedColumn readings;
    private final SealedColumn comparisons;

    JdbcDocuments(
            JdbcClient jdbc,
            CorrectionTable corrections,
            JdbcDuplicates duplicates,
            ProofOfAddress proof,
            Json json,
            Clock clock,
            ApplicationEventPublisher events,
            Vault vault) {
        this.jdbc = jdbc;
        this.corrections = corrections;
        this.duplicates = duplicates;
        this.proof = proof;
        this.json = json;
        this.clock = clock;
        this.events = events;
        this.fileNames = vault.column("document", "file_name", "id", "case_id");
        this.contents = vault.column("document_content", "content", "document_id", CASE_OF_DOCUMENT);
        this.pages = vault.column("document_page", "jpeg", "concat(document_id, '/', number)", CASE_OF_DOCUMENT);
        this.readings = vault.column("document_reading", "body", "document_id", CASE_OF_DOCUMENT);
        this.comparisons = vault.column("document_comparison", "body", "case_id", "case_id");
    }

    @Override
    public Document upload(CaseId caseId, DocumentType type, String fileName, byte[] content) {
        UploadedFile file = UploadedFile.inspect(fileName, content);
        List<Document> before = of(caseId);
        return before.stream()
                .filter(document -> !document.superseded()
                        && document.type() == type
                        && document.sha256().equals(file.sha256()))
                .findFirst()
                .orElseGet(() -> store(caseId, type, file, before.size()));
    }

    private Document store(CaseId caseId, DocumentType type, UploadedFile file, int documentsBefore) {
        UploadedFile.requireRoom(documentsBefore);
        var document = new Document(
                DocumentId.next(),
                caseId,
                type,
                file.name(),
                file.mediaType(),
                file.content().length,
                file.sha256(),
                clock.instant(),
                false);
        insert(document, file.content());
        events.publishEvent(
                new DocumentUploaded(caseId, document.id(), type, document.sha256(), document.uploadedAt()));
        return document;
    }

    private void insert(Document document, byte[] content) {
        insert(document);
        jdbc.sql("insert into document_content (document_id, content) values (:id, :content)")
                .param("id", document.id().toString())
                .param("content", contents.seal(document.caseId().value(), document.id(), content))
                .update();
    }

    private void insert(Document document) {
        jdbc.sql(
                        """
                        insert into document (id, case_id, type, file_name, media_type, size, sha256, uploaded_at)
                        values (:id, :caseId, :type, :fileName, :mediaType, :size, :sha256, :uploadedAt)
                        """)
                .param("id", document.id().toString())
                .param("caseId", document.caseId().toString())
                .param("type", document.type().name())
                .param("fileName", fileNames.seal(document.caseId().value(), document.id(), document.fileName()))
                .param("mediaType", document.mediaType())
                .param("size", document.size())
                .param("sha256", document.sha256())
                .param("uploadedAt", Timestamp.from(document.uploadedAt()))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Document get(DocumentId id) {
        return jdbc.sql("select * from document where id = :id")
                .param("id", id.toString())
                .query(this::document)
                .optional()
                .orElseThrow(() -> new NotFound("document", id));
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] content(DocumentId id) {
        return jdbc.sql("select content from document_content where document_id = :id")
                .param("id", id.toString())
                .query((row, number) -> contents.bytes(id, row.getBytes(1)))
                .optional()
                .orElseThrow(() -> new NotFound("document", id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Document> of(CaseId caseId) {
        return jdbc.sql("select * from document where case_id = :caseId order by uploaded_at, id")
                .param("caseId", caseId.toString())
                .query(this::document)
                .list();
    }

    @Override
    public void supersede(DocumentId id) {
        jdbc.sql("update document set superseded = true where id = :id")
                .param("id", id.toString())
                .update();
    }

    @Override
    public void forget(CaseId caseId) {
        for (String column : HELD_BY_DOCUMENT) {
            jdbc.sql("delete from " + column + " in (select id from document where case_id = :caseId)")
                    .param("caseId", caseId.toString())
                    .update();
        }
        jdbc.sql("delete from document where case_id = :caseId")
                .param("caseId", caseId.toString())
                .update();
    }

    @Override
    public void record(DocumentId id, Reading reading) {
        Document document = get(id);
        if (insert(document, reading)) {
            duplicates.look(document, reading);
            events.publishEvent(new DocumentRead(
                    document.caseId(), id, reading.verdict(), reading.reasons(), reading.engine(), clock.instant()));
        }
    }

    /** @return whether it is the first one */
    private boolean insert(Document document, Reading reading) {
        return jdbc.sql("insert ignore into document_reading (document_id, body) values (:id, :body)")
                        .param("id", document.id().toString())
                        .param("body", readings.seal(document.caseId().value(), document.id(), json.write(reading)))
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Reading> reading(DocumentId id) {
        return jdbc.sql("select body from document_reading where document_id = :id")
                .param("id", id.toString())
                .query((row, number) -> readings.text(id, row.getBytes(1)))
                .optional()
                .map(body -> json.read(body, Reading.class));
    }

    @Override
    public void recordPage(DocumentId id, int number, byte[] jpeg) {
        jdbc.sql("insert ignore into document_page (document_id, number, jpeg) values (:id, :number, :jpeg)")
                .param("id", id.toString())
                .param("number", number)
                .param("jpeg", pages.seal(get(id).caseId().value(), id + "/" + number, jpeg))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] page(DocumentId id, int number) {
        return jdbc.sql("select jpeg from document_page where document_id = :id and number = :number")
                .param("id", id.toString())
                .param("number", number)
                .query((row, index) -> pages.bytes(id + "/" + number, row.getBytes(1)))
                .optional()
                .orElseThrow(() -> new NotFound("page", number));
    }

    @Override
    public Comparison compare(CaseId caseId, NaturalPerson person, Set<DocumentType> wanted) {
        corrections.hold(caseId);
        duplicates.belongs(caseId, person.id());
        return keep(
                caseId,
                new DocumentComparer(person).compare(counting(caseId), wanted, seenBefore(caseId)),
                json.write(wanted));
    }

    @Override
    public Comparison compare(CaseId caseId, NaturalPerson person) {
        return compare(caseId, person, wantedBefore(caseId));
    }

    private Set<DocumentType> wantedBefore(CaseId caseId) {
        return jdbc.sql("select wanted from document_comparison where case_id = :caseId order by id desc limit 1")
                .param("caseId", caseId.toString())
                .query((row, number) -> Optional.ofNullable(row.getString("wanted")))
                .optional()
                .flatMap(wanted -> wanted)
                .map(wanted -> Set.of(json.read(wanted, DocumentType[].class)))
                .orElse(Set.of(DocumentType.IDENTITY, DocumentType.ADDRESS));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean identityProves(CaseId caseId, NaturalPerson person) {
        List<DocumentComparer.ReadDocument> identity = counting(caseId).stream()
                .filter(one -> one.document().type() == DocumentType.IDENTITY)
                .toList();
        return new DocumentComparer(person)
                .compare(identity, Set.of(DocumentType.IDENTITY), Set.of())
                .agrees();
    }

    @Override
    public List<Document> copy(CaseId from, DocumentType type, CaseId into) {
        return of(from).stream()
                .filter(document -> !document.superseded() && document.type() == type)
                .map(document -> copy(document, into))
                .toList();
    }

    /** Sealed anew for its own case. Its fingerprint does not come along: a copy is no picture seen before. */
    private Document copy(Document original, CaseId into) {
        var copy = new Document(
                DocumentId.next(),
                into,
                original.type(),
                original.fileName(),
                original.mediaType(),
                original.size(),
                original.sha256(),
                clock.instant(),
                false);
        insert(copy, content(original.id()));
        pages(original.id()).forEach(number -> recordPage(copy.id(), number, page(original.id(), number)));
        reading(original.id()).ifPresent(reading -> insert(copy, reading));
        corrections.of(original.id()).forEach(one -> corrections.add(into, one.of(copy.id())));
        return copy;
    }

    private List<Integer> pages(DocumentId id) {
        return jdbc.sql("select number from document_page where document_id = :id order by number")
                .param("id", id.toString())
                .query(Integer.class)
                .list();
    }

    @Override
    public Comparison compareExtract(CaseId caseId, LegalEntity entity, List<String> representatives) {
        corrections.hold(caseId);
        return keep(caseId, new ExtractComparer(entity, representatives).compare(counting(caseId)), null);
    }

    private List<DocumentComparer.ReadDocument> counting(CaseId caseId) {
        return of(caseId).stream()
                .filter(document -> !document.superseded())
                .map(document -> new DocumentComparer.ReadDocument(
                        document, counting(document).orElse(null)))
                .toList();
    }

    private Comparison keep(CaseId caseId, Comparison comparison, String wanted) {
        jdbc.sql("insert into document_comparison (case_id, body, wanted, at) values (:caseId, :body, :wanted, :at)")
                .param("caseId", caseId.toString())
                .param("body", comparisons.seal(caseId.value(), caseId, json.write(comparison)))
                .param("wanted", wanted)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(DocumentsCompared.of(caseId, comparison, clock.instant()));
        return comparison;
    }

    private Optional<Reading> counting(Document document) {
        var corrected = new CorrectedReading(document.type(), proof, LocalDate.now(clock));
        return reading(document.id()).map(read -> corrected.of(read, corrections.of(document.id())));
    }

    private Set<DocumentId> seenBefore(CaseId caseId) {
        return duplicates.of(caseId).stream().map(Duplicate::document).collect(Collectors.toSet());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Comparison> comparison(CaseId caseId) {
        return jdbc.sql("select body from document_comparison where case_id = :caseId order by id desc limit 1")
                .param("caseId", caseId.toString())
                .query((row, number) -> comparisons.text(caseId, row.getBytes(1)))
                .optional()
                .map(body -> json.read(body, Comparison.class));
    }

    private Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                DocumentId.of(row.getString("id")),
                CaseId.of(row.getString("case_id")),
                DocumentType.valueOf(row.getString("type")),
                fileNames.text(row.getString("id"), row.getBytes("file_name")),
                row.getString("media_type"),
                row.getInt("size"),
                row.getString("sha256"),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getBoolean("superseded"));
    }
}

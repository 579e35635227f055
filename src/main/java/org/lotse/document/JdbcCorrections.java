package org.lotse.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcCorrections implements Corrections {

    private final CorrectionTable table;
    private final Documents documents;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JdbcCorrections(CorrectionTable table, Documents documents, Clock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.documents = documents;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Correction correct(CaseId caseId, DocumentId id, CorrectionRequest request, String by) {
        table.hold(caseId);
        Document document = documents.get(id);
        if (!document.caseId().equals(caseId)) {
            throw new NotFound("document", id);
        }
        if (document.superseded()) {
            throw new RuleBroken("document-superseded");
        }
        Correction correction = correction(document, field(document, request.field()), request, by);
        table.add(caseId, correction);
        events.publishEvent(new FieldCorrected(caseId, id, correction.field(), correction.version(), correction.at()));
        return correction;
    }

    private KnownField field(Document document, String name) {
        if (documents.reading(document.id()).isEmpty()) {
            throw new RuleBroken("document-not-read");
        }
        return fields(document.id()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("field", name));
    }

    private Correction correction(Document document, KnownField field, CorrectionRequest request, String by) {
        if (request.seen() != field.version()) {
            throw new RuleBroken("changed-meanwhile");
        }
        FieldKind kind = FieldKind.of(field.name(), document.type());
        String normalised = new CorrectionRules(kind, LocalDate.now(clock)).checked(request, field.value());
        return new Correction(
                document.id(),
                field.name(),
                field.version() + 1,
                field.value(),
                request.value().strip(),
                normalised,
                request.reason().strip(),
                by,
                clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public List<KnownField> fields(DocumentId id) {
        Document document = documents.get(id);
        Optional<Reading> reading = documents.reading(id);
        List<Correction> corrections = table.of(id);
        return reading.stream()
                .flatMap(read -> names(document.type(), read))
                .map(name -> known(name, reading.get(), corrections))
                .toList();
    }

    private static Stream<String> names(DocumentType type, Reading reading) {
        return Stream.concat(
                        reading.fields().stream().map(ReadField::name),
                        ExpectedFields.of(type, reading.type()).stream())
                .distinct();
    }

    private static KnownField known(String name, Reading reading, List<Correction> corrections) {
        return new KnownField(
                name,
                reading.field(name).orElse(null),
                corrections.stream().filter(one -> one.field().equals(name)).toList());
    }
}

package org.lotse.duediligence;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.casefile.CaseFile;
import org.lotse.document.Corrections;
import org.lotse.document.Document;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.document.KnownField;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.rules.Decided;
import org.lotse.rules.RatedBook;
import org.lotse.rules.RatedClient;
import org.lotse.rules.ReviewCycle;
import org.lotse.rules.RulePack;
import org.lotse.rules.RulePacks;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.lotse.workingdays.BankPlace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcReliances implements Reliances {

    private static final String EXPIRY = "dateOfExpiry";

    private final JdbcClient jdbc;
    private final Json json;
    private final EarlierCases earlier;
    private final Documents documents;
    private final Corrections corrections;
    private final Parties parties;
    private final RatedBook book;
    private final RulePacks packs;
    private final BankPlace place;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SealedColumn bodies;

    JdbcReliances(
            JdbcClient jdbc,
            Json json,
            EarlierCases earlier,
            Documents documents,
            Corrections corrections,
            Parties parties,
            RatedBook book,
            RulePacks packs,
            BankPlace place,
            Clock clock,
            ApplicationEventPublisher events,
            Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.earlier = earlier;
        this.documents = documents;
        this.corrections = corrections;
        this.parties = parties;
        this.book = book;
        this.packs = packs;
        this.place = place;
        this.clock = clock;
        this.events = events;
        this.bodies = vault.column("due_diligence_reliance", "body", "case_id", "case_id");
    }

    @Override
    public Optional<Reliance> rely(CaseId caseId, NaturalPerson person) {
        Optional<Reliance> found = earlier.of(caseId, person.id()).stream()
                .flatMap(file -> good(file, person).stream())
                .findFirst();
        return found.map(reliance -> keep(caseId, reliance));
    }

    /** What could be relied on, without copies. */
    private Optional<Reliance> good(CaseFile file, NaturalPerson person) {
        LocalDate today = LocalDate.now(clock.withZone(place.zone()));
        RatedClient client = book.of(file.id()).orElseThrow();
        Decided<ReviewCycle> cycle = cycle(client);
        Optional<LocalDate> until = validUntil(file.id());
        boolean good = client.rating() != null
                && today.isBefore(cycle.value().dueAfter(client.lookedAt()))
                && until.filter(day -> !day.isBefore(today)).isPresent()
                && verified(file.id(), client.lookedAt())
                && documents.identityProves(file.id(), person);
        return good ? Optional.of(reliance(file, person, client, until.get(), cycle)) : Optional.empty();
    }

    private Decided<ReviewCycle> cycle(RatedClient client) {
        RulePack pack = packs.today();
        return pack.reviewCycle(
                client.rating(), pack.level(client.facts()).value().level());
    }

    private Reliance reliance(
            CaseFile file, NaturalPerson person, RatedClient client, LocalDate until, Decided<ReviewCycle> cycle) {
        return new Reliance(
                file.id(),
                identity(file.id()).map(Document::id).toList(),
                List.of(),
                client.lookedAt(),
                until,
                !person.address().equals(parties.person(file.partyId()).address()),
                cycle.basis(),
                clock.instant());
    }

    /** What was handed in after the last look at the client has not been verified. */
    private boolean verified(CaseId caseId, LocalDate lookedAt) {
        return identity(caseId)
                .map(document -> LocalDate.ofInstant(document.uploadedAt(), place.zone()))
                .noneMatch(day -> day.isAfter(lookedAt));
    }

    private Stream<Document> identity(CaseId caseId) {
        return documents.of(caseId).stream()
                .filter(document -> document.type() == DocumentType.IDENTITY && !document.superseded());
    }

    private Optional<LocalDate> validUntil(CaseId caseId) {
        return identity(caseId)
                .filter(document -> documents.reading(document.id()).isPresent())
                .flatMap(document -> corrections.fields(document.id()).stream())
                .filter(field -> field.name().equals(EXPIRY))
                .map(KnownField::normalised)
                .flatMap(JdbcReliances::day)
                .max(Comparator.naturalOrder());
    }

    /** What a machine read need be no day. */
    private static Stream<LocalDate> day(String value) {
        try {
            return value == null ? Stream.empty() : Stream.of(LocalDate.parse(value));
        } catch (DateTimeException misread) {
            return Stream.empty();
        }
    }

    private Reliance keep(CaseId caseId, Reliance found) {
        var reliance = new Reliance(
                found.earlierCase(),
                found.documents(),
                documents.copy(found.earlierCase(), DocumentType.IDENTITY, caseId).stream()
                        .map(Document::id)
                        .toList(),
                found.verifiedOn(),
                found.validUntil(),
                found.moved(),
                found.cycle(),
                found.at());
        jdbc.sql("insert into due_diligence_reliance (case_id, body, at) values (:caseId, :body, :at)")
                .param("caseId", caseId.toString())
                .param("body", bodies.seal(caseId.value(), caseId, json.write(reliance)))
                .param("at", Timestamp.from(reliance.at()))
                .update();
        events.publishEvent(new IdentityReliedUpon(
                caseId, reliance.earlierCase(), reliance.documents(), reliance.verifiedOn(), reliance.at()));
        return reliance;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Reliance> of(CaseId caseId) {
        return jdbc.sql("select body from due_diligence_reliance where case_id = :caseId order by id desc limit 1")
                .param("caseId", caseId.toString())
                .query((row, number) -> bodies.text(caseId, row.getBytes(1)))
                .optional()
                .map(body -> json.read(body, Reliance.class));
    }
}

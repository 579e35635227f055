package org.lotse.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcDuplicates implements Duplicates {

    /** A picture seen more often than this is enough of a reason to look. */
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final FingerprintTable fingerprints;
    private final Parties parties;
    private final Json json;
    private final SealedColumn readings;

    JdbcDuplicates(JdbcClient jdbc, FingerprintTable fingerprints, Parties parties, Json json, Vault vault) {
        this.jdbc = jdbc;
        this.fingerprints = fingerprints;
        this.parties = parties;
        this.json = json;
        this.readings = vault.column("document_reading", "body", "document_id", JdbcDocuments.CASE_OF_DOCUMENT);
    }

    /** Keeps how a document looks and which documents of other cases are the same, as far as looks and reading tell. */
    void look(Document document, Reading reading) {
        List<PageFingerprint> own =
                reading.fingerprints().stream().map(PageFingerprint::of).toList();
        Map<DocumentId, Integer> alike = new HashMap<>();
        own.stream()
                .filter(PageFingerprint::tells)
                .forEach(page -> fingerprints.near(page, MOST).forEach((id, bits) -> alike.merge(id, bits, Math::min)));
        alike.keySet().removeIf(other -> !possible(reading, other));
        sameFile(document).forEach(id -> alike.put(id, 0));
        alike.forEach((other, distance) -> keep(document, other, distance));
        fingerprints.keep(document.id(), own);
    }

    private boolean possible(Reading reading, DocumentId other) {
        return jdbc.sql("select body from document_reading where document_id = :id")
                .param("id", other.toString())
                .query((row, number) -> readings.text(other, row.getBytes(1)))
                .optional()
                .filter(body -> SameSheet.possible(reading, json.read(body, Reading.class)))
                .isPresent();
    }

    private List<DocumentId> sameFile(Document document) {
        return jdbc
                .sql("select id from document where sha256 = :sha256 and case_id <> :caseId limit " + MOST)
                .param("sha256", document.sha256())
                .param("caseId", document.caseId().toString())
                .query(String.class)
                .list()
                .stream()
                .map(DocumentId::of)
                .toList();
    }

    private void keep(Document document, DocumentId other, int distance) {
        jdbc.sql(
                        """
                        insert ignore into document_resemblance (document_id, other_id, distance)
                        select :document, id, :distance from document where id = :other and case_id <> :caseId
                        union all
                        select id, :document, :distance from document where id = :other and case_id <> :caseId
                        """)
                .param("document", document.id().toString())
                .param("other", other.toString())
                .param("distance", distance)
                .param("caseId", document.caseId().toString())
                .update();
    }

    /** Notes whose case it is. */
    void belongs(CaseId caseId, PartyId party) {
        jdbc.sql("insert into document_client (case_id, party_id) values (:caseId, :party)"
                        + " on duplicate key update party_id = :party")
                .param("caseId", caseId.toString())
                .param("party", party.toString())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Duplicate> of(CaseId caseId) {
        Optional<NaturalPerson> client = client(caseId);
        return client.isEmpty()
                ? List.of()
                : alike(caseId).stream()
                        .filter(found -> isAnother(client.get(), found.otherCase()))
                        .toList();
    }

    private List<Duplicate> alike(CaseId caseId) {
        return jdbc.sql(
                        """
                        select mine.id, theirs.case_id, min(alike.distance) as distance
                        from document mine
                        join document_resemblance alike on alike.document_id = mine.id
                        join document theirs on theirs.id = alike.other_id
                        where mine.case_id = :caseId and not mine.superseded
                        group by mine.id, theirs.case_id order by distance, mine.id, theirs.case_id
                        """)
                .param("caseId", caseId.toString())
                .query((row, number) ->
                        new Duplicate(DocumentId.of(row.getString(1)), CaseId.of(row.getString(2)), row.getInt(3)))
                .list();
    }

    /** Whose draft it is nobody knows until it is sent. */
    private boolean isAnother(NaturalPerson client, CaseId otherCase) {
        return client(otherCase).filter(other -> !same(client, other)).isPresent();
    }

    private Optional<NaturalPerson> client(CaseId caseId) {
        return jdbc.sql("select party_id from document_client where case_id = :caseId")
                .param("caseId", caseId.toString())
                .query(String.class)
                .optional()
                .map(party -> parties.person(PartyId.of(party)));
    }

    private static boolean same(NaturalPerson one, NaturalPerson other) {
        return one.id().equals(other.id())
                || one.dateOfBirth().equals(other.dateOfBirth())
                        && Names.same(one.familyName(), other.familyName())
                        && Names.sameInAnyOrder(one.givenNames(), other.givenNames());
    }
}

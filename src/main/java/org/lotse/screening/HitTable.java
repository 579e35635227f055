package org.lotse.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.party.PartyId;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hits as rows. */
@Component
class HitTable {

    static final String LATEST =
            "(select id from screening where case_id = :caseId order by recorded_at desc, id limit 1)";

    private static final String LATEST_OF_EACH =
            """
            (select s.id from screening s where s.case_id = :caseId and not exists (
               select 1 from screening n where n.case_id = s.case_id and n.party_id = s.party_id
                 and (n.recorded_at > s.recorded_at or n.recorded_at = s.recorded_at and n.id < s.id)))
            """;

    private final JdbcClient jdbc;
    private final Json json;
    private final SealedColumn candidates;
    private final SealedColumn reasons;
    private final SealedColumn objections;

    HitTable(JdbcClient jdbc, Json json, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.candidates = vault.column("screening_hit", "candidate", "id", "case_id");
        this.reasons = vault.column("screening_hit", "reason", "id", "case_id");
        this.objections = vault.column("screening_hit", "sent_back_reason", "id", "case_id");
    }

    void insert(Hit hit, SuppressionTable.Key key) {
        jdbc.sql(
                        """
                        insert into screening_hit (id, screening_id, case_id, party_id, list, entry_id, content,
                          fingerprint, score, candidate)
                        values (:id, :screeningId, :caseId, :partyId, :list, :entryId, :content, :fingerprint, :score,
                          :candidate)
                        """)
                .param("id", hit.id())
                .param("screeningId", hit.screeningId())
                .param("caseId", hit.caseId().toString())
                .param("partyId", key.party().toString())
                .param("list", key.list())
                .param("entryId", key.entry())
                .param("content", key.content())
                .param("fingerprint", key.fingerprint())
                .param("score", hit.candidate().score())
                .param("candidate", candidates.seal(hit.caseId().value(), hit.id(), json.write(hit.candidate())))
                .update();
        update(hit);
    }

    void update(Hit hit) {
        Optional<Finding> finding = Optional.ofNullable(hit.judgement()).map(Hit.Judgement::finding);
        jdbc.sql(
                        """
                        update screening_hit set standing = :standing, disposition = :disposition, category = :category,
                          reason = :reason, decided_by = :decidedBy, decided_at = :decidedAt,
                          confirmed_by = :confirmedBy, confirmed_at = :confirmedAt, sent_back_by = :sentBackBy,
                          sent_back_reason = :sentBackReason, sent_back_at = :sentBackAt, cleared_by = :clearedBy
                        where id = :id
                        """)
                .param("standing", hit.standing().name())
                .param(
                        "disposition",
                        finding.map(one -> one.disposition().name()).orElse(null))
                .param("category", finding.map(one -> one.reason().name()).orElse(null))
                .param(
                        "reason",
                        reasons.seal(
                                hit.caseId().value(),
                                hit.id(),
                                finding.map(Finding::text).orElse(null)))
                .param(
                        "decidedBy",
                        hit.judgement() == null ? null : hit.judgement().by())
                .param(
                        "decidedAt",
                        hit.judgement() == null
                                ? null
                                : Timestamp.from(hit.judgement().at()))
                .param(
                        "confirmedBy",
                        hit.confirmation() == null ? null : hit.confirmation().by())
                .param(
                        "confirmedAt",
                        hit.confirmation() == null
                                ? null
                                : Timestamp.from(hit.confirmation().at()))
                .param(
                        "sentBackBy",
                        hit.sentBack() == null ? null : hit.sentBack().by())
                .param(
                        "sentBackReason",
                        hit.sentBack() == null
                                ? null
                                : objections.seal(
                                        hit.caseId().value(),
                                        hit.id(),
                                        hit.sentBack().reason()))
                .param(
                        "sentBackAt",
                        hit.sentBack() == null
                                ? null
                                : Timestamp.from(hit.sentBack().at()))
                .param("clearedBy", hit.clearedBy())
                .param("id", hit.id())
                .update();
    }

    List<Hit> latest(CaseId caseId) {
        return jdbc.sql("select * from screening_hit where screening_id in " + LATEST_OF_EACH
                        + " order by cleared_by is not null, score desc, id")
                .param("caseId", caseId.toString())
                .query(this::hit)
                .list();
    }

    Optional<Hit> find(String id) {
        return jdbc.sql("select * from screening_hit where id = :id")
                .param("id", id)
                .query(this::hit)
                .optional();
    }

    /** What the client is cleared of besides the hits of this case's latest screening. */
    List<Hit> cleared(PartyId partyId, CaseId caseId, int most) {
        return jdbc.sql(
                        """
                        select * from screening_hit where party_id = :partyId and standing = 'SETTLED'
                          and disposition = 'FALSE_POSITIVE' and cleared_by is null
                          and screening_id not in %s order by decided_at desc, id limit :most"""
                                .formatted(LATEST_OF_EACH))
                .param("partyId", partyId.toString())
                .param("caseId", caseId.toString())
                .param("most", most)
                .query(this::hit)
                .list();
    }

    SuppressionTable.Key key(String id) {
        return jdbc.sql("select party_id, list, entry_id, content, fingerprint from screening_hit where id = :id")
                .param("id", id)
                .query((row, number) -> new SuppressionTable.Key(
                        PartyId.of(row.getString("party_id")),
                        row.getString("list"),
                        row.getString("entry_id"),
                        row.getString("content"),
                        row.getString("fingerprint")))
                .single();
    }

    private Hit hit(ResultSet row, int number) throws SQLException {
        return new Hit(
                row.getString("id"),
                row.getString("screening_id"),
                CaseId.of(row.getString("case_id")),
                json.read(
                        candidates.text(row.getString("id"), row.getBytes("candidate")),
                        ScreeningResult.Candidate.class),
                Hit.Standing.valueOf(row.getString("standing")),
                judgement(row),
                row.getString("confirmed_by") == null
                        ? null
                        : new Hit.Confirmation(row.getString("confirmed_by"), instant(row, "confirmed_at")),
                row.getString("sent_back_by") == null
                        ? null
                        : new Hit.SentBack(
                                row.getString("sent_back_by"),
                                objections.text(row.getString("id"), row.getBytes("sent_back_reason")),
                                instant(row, "sent_back_at")),
                row.getString("cleared_by"));
    }

    private Hit.Judgement judgement(ResultSet row) throws SQLException {
        if (row.getString("disposition") == null) {
            return null;
        }
        Finding finding = new Finding(
                Disposition.valueOf(row.getString("disposition")),
                DispositionReason.valueOf(row.getString("category")),
                reasons.text(row.getString("id"), row.getBytes("reason")));
        return new Hit.Judgement(finding, row.getString("decided_by"), instant(row, "decided_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}

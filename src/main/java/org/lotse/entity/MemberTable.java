package org.lotse.entity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.party.PartyId;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was entered for a case, and what proves who they are. */
@Repository
class MemberTable {

    private final JdbcClient jdbc;
    private final Json json;
    private final SealedColumn bodies;

    MemberTable(JdbcClient jdbc, Json json, Vault vault) {
        this.jdbc = jdbc;
        this.json = json;
        this.bodies = vault.column("entity_identification", "body", "concat(case_id, '/', party_id)", "case_id");
    }

    void enter(CaseId caseId, PartyId party, String by, Instant now) {
        jdbc.sql(
                        """
                        insert ignore into entity_member (case_id, party_id, added_by, added_at)
                        values (:caseId, :party, :by, :now)
                        """)
                .param("caseId", caseId.toString())
                .param("party", party.toString())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** In the order in which they were entered. */
    List<PartyId> entered(CaseId caseId) {
        return jdbc
                .sql("select party_id from entity_member where case_id = :caseId order by added_at, party_id")
                .param("caseId", caseId.toString())
                .query(String.class)
                .list()
                .stream()
                .map(PartyId::of)
                .toList();
    }

    /** Everybody who was entered, determined or identified for a case. */
    List<PartyId> connected(CaseId caseId) {
        return jdbc
                .sql(
                        """
                        select party_id from entity_member where case_id = :caseId
                        union select party_id from entity_behind where case_id = :caseId
                        union select party_id from entity_identification where case_id = :caseId
                        """)
                .param("caseId", caseId.toString())
                .query(String.class)
                .list()
                .stream()
                .map(PartyId::of)
                .toList();
    }

    void identify(CaseId caseId, PartyId party, Identity identity) {
        jdbc.sql(
                        """
                        insert into entity_identification (case_id, party_id, body, at)
                        values (:caseId, :party, :body, :at)
                        """)
                .param("caseId", caseId.toString())
                .param("party", party.toString())
                .param("body", bodies.seal(caseId.value(), caseId + "/" + party, json.write(identity)))
                .param("at", Timestamp.from(identity.at()))
                .update();
    }

    Optional<Identity> identity(CaseId caseId, PartyId party) {
        return jdbc.sql(
                        """
                        select body from entity_identification where case_id = :caseId and party_id = :party
                        order by id desc limit 1
                        """)
                .param("caseId", caseId.toString())
                .param("party", party.toString())
                .query((row, number) -> bodies.text(caseId + "/" + party, row.getBytes(1)))
                .optional()
                .map(body -> json.read(body, Identity.class));
    }

    /** @param parties at least one */
    List<CaseId> casesWith(Collection<PartyId> parties) {
        return jdbc.sql(
                        """
                        select case_id from entity_member where party_id in (:parties)
                        union
                        select case_id from entity_behind where party_id in (:parties)
                        order by case_id
                        """)
                .param("parties", parties.stream().map(PartyId::toString).toList())
                .query((row, number) -> CaseId.of(row.getString("case_id")))
                .list();
    }
}

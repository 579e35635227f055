package org.lotse.entity;

import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.party.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What else needs to know somebody who stands behind a legal entity. */
@Repository
class Needs {

    private final JdbcClient jdbc;

    Needs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether they were entered, determined or identified for another case too. */
    boolean anotherCase(PartyId party, CaseId caseId) {
        return jdbc.sql(
                        """
                        select exists (select 1 from entity_member where party_id = :party and case_id <> :case)
                          or exists (select 1 from entity_behind where party_id = :party and case_id <> :case)
                          or exists (select 1 from entity_identification where party_id = :party and case_id <> :case)
                        """)
                .param("party", party.toString())
                .param("case", caseId.toString())
                .query(Boolean.class)
                .single();
    }

    /** The entities that they hold, held or represent. */
    List<PartyId> entitiesOf(PartyId party) {
        return jdbc
                .sql(
                        """
                        select entity_id from ownership_structure where holdings like concat('%', :party, '%')
                        union
                        select id from legal_entity where id <> :party and named like concat('%', :party, '%')
                        """)
                .param("party", party.toString())
                .query(String.class)
                .list()
                .stream()
                .map(PartyId::of)
                .toList();
    }
}

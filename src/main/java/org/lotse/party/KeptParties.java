package org.lotse.party;

import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.KeptRecords;
import org.lotse.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A client goes with the last of their cases, unless somebody else needs to know them as an owner or representative. Until
 * then name and day of birth stay, which KWG §24c(1) no. 2 wants kept with the account; the rest goes with due diligence. Whoever stood
 * behind a legal entity goes with it.
 */
@Component
class KeptParties implements KeptRecords {

    private static final String NEEDED_ELSEWHERE =
            """
            select exists (select 1 from ownership_structure
                where entity_id <> :party and holdings like concat('%', :party, '%'))
              or exists (select 1 from entity_member where party_id = :party and case_id <> :case)
              or exists (select 1 from entity_behind where party_id = :party and case_id <> :case)
              or exists (select 1 from legal_entity where id <> :party and named like concat('%', :party, '%'))
            """;

    private final JdbcClient jdbc;
    private final Parties parties;
    private final Vault vault;

    KeptParties(JdbcClient jdbc, Parties parties, Vault vault) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.vault = vault;
    }

    @Override
    public String room() {
        return "party";
    }

    @Override
    public int destroy(Share share, Subject subject) {
        PartyId id = PartyId.of(subject.partyId().toString());
        if (!subject.lastOfParty() || isNeededElsewhere(id, subject.caseId())) {
            return 0;
        }
        return switch (share) {
            case DUE_DILIGENCE -> reduce(id);
            case REMAINDER -> delete(id);
        };
    }

    @Override
    public int destroy(Share share, Companion companion) {
        PartyId id = PartyId.of(companion.partyId().toString());
        return share == Share.DUE_DILIGENCE && companion.named() ? reduce(id) : delete(id);
    }

    private boolean isNeededElsewhere(PartyId id, CaseId gone) {
        return jdbc.sql(NEEDED_ELSEWHERE)
                .param("party", id.toString())
                .param("case", gone.toString())
                .query(Boolean.class)
                .single();
    }

    private int reduce(PartyId id) {
        if (!(parties.known(List.of(id)).get(id) instanceof NaturalPerson person)) {
            return 0;
        }
        vault.destroyKey(id.value());
        parties.save(new NaturalPerson(
                id,
                person.givenNames(),
                person.familyName(),
                person.dateOfBirth(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                person.language()));
        return 1;
    }

    private int delete(PartyId id) {
        vault.destroyKey(id.value());
        return delete("party", id) + delete("legal_entity", id);
    }

    private int delete(String table, PartyId id) {
        return jdbc.sql("delete from " + table + " where id = :id")
                .param("id", id.toString())
                .update();
    }
}

package org.lotse.entity;

import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.ownership.Ownerships;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.rules.OwnerChanges;
import org.lotse.rules.OwnerRehearsal;
import org.lotse.rules.RulePack;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reckons the owners of every client that is a legal entity under two packs, some clients at a time. */
@Component
class OwnersUnderPacks implements OwnerRehearsal {

    /** So many clients are read at once. */
    private static final int PAGE = 500;

    private final JdbcClient jdbc;
    private final Ownerships ownerships;
    private final Parties parties;

    OwnersUnderPacks(JdbcClient jdbc, Ownerships ownerships, Parties parties) {
        this.jdbc = jdbc;
        this.ownerships = ownerships;
        this.parties = parties;
    }

    record Entity(CaseId caseId, PartyId party) {}

    @Override
    public OwnerChanges between(RulePack before, RulePack after, int most) {
        var comparison = new OwnerComparison(ownerships, parties, before, after, most);
        String last = "";
        List<Entity> some;
        do {
            some = page(last);
            some.forEach(comparison::visit);
            last = some.isEmpty() ? last : some.get(some.size() - 1).caseId().toString();
        } while (some.size() == PAGE);
        return comparison.changes();
    }

    private List<Entity> page(String after) {
        return jdbc.sql(
                        """
                        select id, party_id from case_file
                        where product = 'BUSINESS_ACCOUNT' and status in ('ACTIVE', 'CLOSING') and id > :after
                        order by id limit :most
                        """)
                .param("after", after)
                .param("most", PAGE)
                .query((row, number) ->
                        new Entity(CaseId.of(row.getString("id")), PartyId.of(row.getString("party_id"))))
                .list();
    }
}

package org.lotse.contact;

import java.sql.Timestamp;
import java.util.List;
import org.lotse.party.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConsents implements Consents {

    private final JdbcClient jdbc;

    JdbcConsents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void grant(Consent consent) {
        jdbc.sql(
                        """
                        insert ignore into contact_consent (party_id, channel, purpose, granted_at)
                        values (:partyId, :channel, :purpose, :grantedAt)
                        """)
                .param("partyId", consent.partyId().toString())
                .param("channel", consent.channel().name())
                .param("purpose", consent.purpose())
                .param("grantedAt", Timestamp.from(consent.grantedAt()))
                .update();
    }

    @Override
    public List<Consent> of(PartyId partyId) {
        return jdbc.sql("select * from contact_consent where party_id = :partyId order by granted_at, channel")
                .param("partyId", partyId.toString())
                .query((row, number) -> new Consent(
                        partyId,
                        Channel.valueOf(row.getString("channel")),
                        row.getString("purpose"),
                        row.getTimestamp("granted_at").toInstant()))
                .list();
    }
}

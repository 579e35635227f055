package org.lotse.resolution;

import org.lotse.kernel.KeptRecords;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.kernel.KeptTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is destroyed here when the time of keeping is over. */
@Configuration(proxyBeanMethods = false)
class KeptResemblances {

    @Bean
    KeptRecords resemblanceRecord(JdbcClient jdbc) {
        return KeptTables.of(
                        jdbc,
                        "resemblances",
                        Share.DUE_DILIGENCE,
                        "resolution_ruling where :last and (party_id = :partyId or other_id = :partyId)",
                        "resolution_candidate where :last and (party_id = :partyId or other_id = :partyId)",
                        "resolution_key where :last and party_id = :partyId",
                        "party_master where :last and (party_id = :partyId or master_id = :partyId)")
                .withCompanions(
                        "resolution_ruling where party_id = :partyId or other_id = :partyId",
                        "resolution_candidate where party_id = :partyId or other_id = :partyId",
                        "resolution_key where party_id = :partyId",
                        "party_master where party_id = :partyId or master_id = :partyId");
    }
}

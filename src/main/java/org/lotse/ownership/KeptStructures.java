package org.lotse.ownership;

import org.lotse.kernel.KeptRecords;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.kernel.KeptTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is destroyed here when the time of keeping is over. */
@Configuration(proxyBeanMethods = false)
class KeptStructures {

    @Bean
    KeptRecords structureRecord(JdbcClient jdbc) {
        return KeptTables.of(
                        jdbc,
                        "ownership",
                        Share.DUE_DILIGENCE,
                        "ownership_structure where entity_id = :partyId and :last")
                .withCompanions("ownership_structure where entity_id = :partyId");
    }
}

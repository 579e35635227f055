package org.lotse.screening;

import org.lotse.kernel.KeptRecords;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.kernel.KeptTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is destroyed here when the time of keeping is over. */
@Configuration(proxyBeanMethods = false)
class KeptScreenings {

    @Bean
    KeptRecords screeningRecord(JdbcClient jdbc) {
        return KeptTables.of(
                        jdbc,
                        "screenings",
                        Share.DUE_DILIGENCE,
                        "screening_hit where case_id = :caseId",
                        "screening where case_id = :caseId",
                        "suppression where party_id = :partyId and :last")
                .withCompanions("suppression where party_id = :partyId");
    }
}

package org.lotse.risk;

import org.lotse.kernel.KeptRecords;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.kernel.KeptTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is destroyed here when the time of keeping is over. */
@Configuration(proxyBeanMethods = false)
class KeptRatings {

    @Bean
    KeptRecords ratingRecord(JdbcClient jdbc) {
        return KeptTables.of(jdbc, "ratings", Share.DUE_DILIGENCE, "risk_rating where case_id = :caseId");
    }
}

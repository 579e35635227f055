package org.lotse.review;

import org.lotse.kernel.KeptRecords;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.kernel.KeptTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is destroyed here when the time of keeping is over. */
@Configuration(proxyBeanMethods = false)
class KeptReviews {

    @Bean
    KeptRecords reviewRecord(JdbcClient jdbc) {
        return KeptTables.of(
                jdbc,
                "reviews",
                Share.DUE_DILIGENCE,
                "client_review where case_id = :caseId",
                "review_date where case_id = :caseId");
    }
}

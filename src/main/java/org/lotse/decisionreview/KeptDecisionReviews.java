package org.lotse.decisionreview;

import org.lotse.kernel.KeptRecords;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.kernel.KeptTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is destroyed here when the time of keeping is over. */
@Configuration(proxyBeanMethods = false)
class KeptDecisionReviews {

    @Bean
    KeptRecords decisionReviewRecord(JdbcClient jdbc) {
        return KeptTables.of(jdbc, "decision-reviews", Share.DUE_DILIGENCE, "decision_review where case_id = :caseId");
    }
}

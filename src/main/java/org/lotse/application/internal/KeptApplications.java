package org.lotse.application.internal;

import org.lotse.kernel.KeptRecords;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.kernel.KeptTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is destroyed here when the time of keeping is over. */
@Configuration(proxyBeanMethods = false)
class KeptApplications {

    @Bean
    KeptRecords formRecord(JdbcClient jdbc) {
        return KeptTables.of(
                jdbc,
                "application",
                Share.DUE_DILIGENCE,
                "resume_token where case_id = :caseId",
                "entity_application where case_id = :caseId",
                "application where case_id = :caseId");
    }
}

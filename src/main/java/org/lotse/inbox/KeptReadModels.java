package org.lotse.inbox;

import org.lotse.kernel.KeptRecords;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.kernel.KeptTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is destroyed here when the time of keeping is over. */
@Configuration(proxyBeanMethods = false)
class KeptReadModels {

    @Bean
    KeptRecords readModelRecord(JdbcClient jdbc) {
        return KeptTables.of(
                jdbc,
                "search",
                Share.DUE_DILIGENCE,
                "inbox_task where case_id = :caseId",
                "inbox_term where case_id = :caseId",
                "inbox_client where case_id = :caseId");
    }
}

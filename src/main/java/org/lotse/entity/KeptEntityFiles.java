package org.lotse.entity;

import org.lotse.kernel.KeptRecords;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.kernel.KeptTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is destroyed here when the time of keeping is over. */
@Configuration(proxyBeanMethods = false)
class KeptEntityFiles {

    @Bean
    KeptRecords entityRecord(JdbcClient jdbc) {
        return KeptTables.of(
                jdbc,
                "people-behind",
                Share.DUE_DILIGENCE,
                "entity_identification where case_id = :caseId",
                "entity_determination where case_id = :caseId",
                "entity_behind where case_id = :caseId",
                "entity_member where case_id = :caseId",
                "entity_file where case_id = :caseId");
    }
}

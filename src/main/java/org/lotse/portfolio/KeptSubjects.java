package org.lotse.portfolio;

import org.lotse.kernel.KeptRecords;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.kernel.KeptTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is destroyed here when the time of keeping is over. */
@Configuration(proxyBeanMethods = false)
class KeptSubjects {

    @Bean
    KeptRecords subjectRecord(JdbcClient jdbc) {
        return KeptTables.of(
                jdbc,
                "book",
                Share.DUE_DILIGENCE,
                "standing_hit where subject in (select number from screening_subject where case_id = :caseId)",
                "screening_subject where case_id = :caseId");
    }
}

package org.lotse.duediligence;

import org.lotse.kernel.KeptRecords;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.kernel.KeptTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is destroyed here when the time of keeping is over. */
@Configuration(proxyBeanMethods = false)
class KeptAssessments {

    @Bean
    KeptRecords assessmentRecord(JdbcClient jdbc) {
        return KeptTables.of(
                jdbc, "assessments", Share.DUE_DILIGENCE, "due_diligence_assessment where case_id = :caseId");
    }

    @Bean
    KeptRecords levelRecord(JdbcClient jdbc) {
        return KeptTables.of(
                jdbc,
                "levels",
                Share.DUE_DILIGENCE,
                "due_diligence_level where case_id = :caseId",
                "due_diligence_reliance where case_id = :caseId");
    }
}

package org.lotse.offboarding;

import org.lotse.kernel.KeptRecords;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.kernel.KeptTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is destroyed here when the time of keeping is over. */
@Configuration(proxyBeanMethods = false)
class KeptNotices {

    @Bean
    KeptRecords noticeRecord(JdbcClient jdbc) {
        return KeptTables.of(
                jdbc,
                "notices",
                Share.DUE_DILIGENCE,
                "notice_proposal where case_id = :caseId",
                "offboarding where case_id = :caseId");
    }
}

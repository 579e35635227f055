package org.lotse.switching;

import org.lotse.kernel.KeptRecords;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.kernel.KeptTables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is destroyed here when the time of keeping is over. */
@Configuration(proxyBeanMethods = false)
class KeptSwitches {

    @Bean
    KeptRecords switchRecord(JdbcClient jdbc) {
        return KeptTables.of(
                jdbc,
                "switches",
                Share.REMAINDER,
                "account_switch where case_id = :caseId",
                "account_departure where case_id = :caseId");
    }
}

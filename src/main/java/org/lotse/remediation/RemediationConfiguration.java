package org.lotse.remediation;

import java.util.Set;
import org.lotse.kernel.KeptRecords;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.kernel.KeptTables;
import org.lotse.security.Role;
import org.lotse.web.NavigationItem;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RemediationSettings.class)
class RemediationConfiguration {

    @Bean
    NavigationItem remediationsPlace() {
        return new NavigationItem(
                "remediations",
                "/remediations",
                42,
                Set.of(Role.COMPLIANCE, Role.SENIOR_MANAGEMENT, Role.AUDITOR, Role.OPERATOR));
    }

    @Bean
    KeptRecords remediationRecord(JdbcClient jdbc) {
        return KeptTables.of(jdbc, "remediations", Share.DUE_DILIGENCE, "remediation_client where case_id = :caseId");
    }
}

package org.lotse.retention;

import java.util.Set;
import org.lotse.security.Role;
import org.lotse.web.NavigationItem;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionSettings.class)
class RetentionConfiguration {

    @Bean
    NavigationItem retentionPlace() {
        return new NavigationItem("retention", "/retention", 63, Set.of(Role.COMPLIANCE, Role.AUDITOR));
    }
}

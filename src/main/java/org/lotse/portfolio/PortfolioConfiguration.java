package org.lotse.portfolio;

import java.util.Set;
import org.lotse.security.Role;
import org.lotse.web.NavigationItem;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortfolioSettings.class)
class PortfolioConfiguration {

    @Bean
    NavigationItem screeningPlace() {
        return new NavigationItem("screening", "/screening", 30, Set.of(Role.COMPLIANCE, Role.OPERATOR, Role.AUDITOR));
    }
}

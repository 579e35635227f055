package org.lotse.rules;

import java.util.Set;
import org.lotse.security.Role;
import org.lotse.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

    @Bean
    NavigationItem rulesPlace() {
        return new NavigationItem(
                "rules", "/rules", 65, Set.of(Role.COMPLIANCE, Role.SENIOR_MANAGEMENT, Role.DESIGNER, Role.AUDITOR));
    }
}

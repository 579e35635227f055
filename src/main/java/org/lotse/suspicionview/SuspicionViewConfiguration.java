package org.lotse.suspicionview;

import java.util.Set;
import org.lotse.security.Role;
import org.lotse.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SuspicionViewConfiguration {

    @Bean
    NavigationItem suspicionsPlace() {
        return new NavigationItem("suspicions", "/suspicions", 35, Set.of(Role.COMPLIANCE, Role.AUDITOR));
    }
}

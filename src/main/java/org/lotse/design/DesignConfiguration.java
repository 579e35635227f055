package org.lotse.design;

import java.util.Set;
import org.lotse.security.Role;
import org.lotse.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DesignConfiguration {

    @Bean
    NavigationItem controlPlace() {
        return new NavigationItem(
                "control", "/processes/control", 70, Set.of(Role.DESIGNER, Role.OPERATOR, Role.AUDITOR));
    }
}

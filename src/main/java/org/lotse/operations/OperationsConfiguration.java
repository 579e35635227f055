package org.lotse.operations;

import java.util.Set;
import org.lotse.security.Role;
import org.lotse.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {

    @Bean
    NavigationItem operationsPlace() {
        return new NavigationItem("operations", "/operations", 80, Set.of(Role.OPERATOR, Role.AUDITOR));
    }
}

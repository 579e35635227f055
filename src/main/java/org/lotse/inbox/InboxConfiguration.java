package org.lotse.inbox;

import java.util.Set;
import org.lotse.security.Role;
import org.lotse.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

    private static final Set<Role> READERS = Set.of(Role.CLERK, Role.COMPLIANCE, Role.SENIOR_MANAGEMENT, Role.AUDITOR);

    @Bean
    NavigationItem workPlace() {
        return new NavigationItem("work", "/work", 10, READERS);
    }

    @Bean
    NavigationItem clientsPlace() {
        return new NavigationItem("clients", "/clients", 20, READERS);
    }
}

package org.lotse.fees;

import java.util.Set;
import org.lotse.security.Role;
import org.lotse.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FeeConfiguration {

    @Bean
    NavigationItem feesPlace() {
        return new NavigationItem("fees", "/fees", 45, Set.of(Role.CLERK, Role.AUDITOR));
    }
}

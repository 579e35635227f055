package org.lotse.review;

import java.util.Set;
import org.lotse.security.Role;
import org.lotse.web.NavigationItem;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReviewSettings.class)
class ReviewConfiguration {

    @Bean
    NavigationItem reviewsPlace() {
        return new NavigationItem("reviews", "/reviews", 40, Set.of(Role.CLERK, Role.COMPLIANCE, Role.AUDITOR));
    }
}

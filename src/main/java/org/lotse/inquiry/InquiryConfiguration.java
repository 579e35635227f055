package org.lotse.inquiry;

import java.util.Set;
import org.lotse.security.Role;
import org.lotse.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InquiryConfiguration {

    /** The other roles come by the page of the whole book. */
    @Bean
    NavigationItem inquiryPlace() {
        return new NavigationItem("screening", "/screening/new", 30, Set.of(Role.CLERK));
    }
}

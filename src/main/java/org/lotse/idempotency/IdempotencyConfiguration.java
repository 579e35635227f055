package org.lotse.idempotency;

import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdempotencyConfiguration {

    /** After the login, so that a key belongs to a user. */
    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotency(
            RememberedRequests requests, Refusals refusals, Waiting waiting) {
        var registration = new FilterRegistrationBean<>(new IdempotencyFilter(requests, refusals, waiting));
        registration.addUrlPatterns("/api/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 10);
        return registration;
    }
}

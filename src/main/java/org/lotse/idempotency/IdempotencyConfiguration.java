package org.lotse.idempotency;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
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

    @Bean
    GlobalOpenApiCustomizer idempotencyKeys() {
        return description -> description.getPaths().forEach((path, methods) -> {
            if (methods.getPost() != null && !path.startsWith("/api/worker/")) {
                methods.getPost().addParametersItem(key());
            }
        });
    }

    private static Parameter key() {
        return new Parameter()
                .in("header")
                .name(RequestKey.HEADER)
                .description("A retry with the same key and body gets the first answer and has no second effect.")
                .schema(new StringSchema().maxLength(255));
    }
}

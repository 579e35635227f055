package org.lotse.workflow.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who is calling over REST; without that it would check nothing. */
@Configuration(proxyBeanMethods = false)
class EngineDoor {

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> engineCaller(ObjectProvider<IdentityService> identities) {
        FilterRegistrationBean<OncePerRequestFilter> filter = new FilterRegistrationBean<>(new Caller(identities));
        filter.addUrlPatterns("/engine-rest/*");
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        filter.setAsyncSupported(true);
        return filter;
    }

    private static final class Caller extends OncePerRequestFilter {

        private final ObjectProvider<IdentityService> identities;

        Caller(ObjectProvider<IdentityService> identities) {
            this.identities = identities;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Authentication caller = SecurityContextHolder.getContext().getAuthentication();
            IdentityService engine = identities.getObject();
            engine.setAuthentication(caller.getName(), roles(caller));
            try {
                chain.doFilter(request, response);
            } finally {
                engine.clearAuthentication();
            }
        }

        private static List<String> roles(Authentication caller) {
            return caller.getAuthorities().stream()
                    .map(GrantedAuthority::getAuthority)
                    .map(authority -> authority.replaceFirst("^ROLE_", ""))
                    .toList();
        }
    }
}

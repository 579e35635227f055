package org.lotse.security;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Gives embedded workers a password that nobody knows and that ends with the program, unless one was set. */
class WorkerSecret implements EnvironmentPostProcessor, Ordered {

    private static final String PASSWORD = "lotse.workers.platform.password";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.containsProperty(PASSWORD)) {
            byte[] secret = new byte[32];
            new SecureRandom().nextBytes(secret);
            String password = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("worker secret", Map.of(PASSWORD, password)));
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}

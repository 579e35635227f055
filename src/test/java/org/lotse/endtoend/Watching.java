package org.lotse.endtoend;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** What a test needs to follow a case in the platform of its own JVM. */
@TestConfiguration(proxyBeanMethods = false)
class Watching {

    /** Made when first asked for: the port is not known before. */
    @Bean
    @Lazy
    Bank bank(Environment environment) {
        return new Bank("http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    @Bean
    Books books(DataSource database) {
        return new Books(database);
    }

    @Bean
    Post post(@Value("${lotse.home}") Path home) {
        return new Post(home);
    }
}

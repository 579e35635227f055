package org.lotse.startup;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** What has to be there before the first bean is: a free port, the home folder, a database. */
final class PlatformStart implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    static final String EMBEDDED = "lotse.database.embedded";
    private static final String SCHEMA = "lotse";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.containsProperty("spring.datasource.url") || !environment.containsProperty("lotse.home")) {
            return;
        }
        requireFreePort(environment.getProperty("server.port", Integer.class, 8080));
        Path path = Path.of(environment.getRequiredProperty("lotse.home"));
        HomeFolder home = HomeFolder.occupy(path);
        EmbeddedDatabase database = EmbeddedDatabase.start(home, DatabaseSettings.in(home.path()), SCHEMA);
        SpringApplication.getShutdownHandlers().add(database::close);
        environment.getPropertySources().addLast(new MapPropertySource("embedded database", connection(database)));
    }

    private static Map<String, Object> connection(EmbeddedDatabase database) {
        return Map.of(
                EMBEDDED,
                true,
                "spring.datasource.url",
                database.url(SCHEMA),
                "spring.datasource.username",
                database.user(),
                "spring.datasource.password",
                database.password());
    }

    /** Better said now than after a minute of unpacking. */
    private static void requireFreePort(int port) {
        try (ServerSocket probe = new ServerSocket(port)) {
            probe.setReuseAddress(true);
        } catch (IOException taken) {
            throw new PortInUseException(port, taken);
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}

package org.lotse.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.lotse.startup.DatabaseSettings;
import org.lotse.startup.EmbeddedDatabase;
import org.lotse.startup.HomeFolder;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.util.FileSystemUtils;

/** One embedded MariaDB for all tests of this JVM, one fresh schema for each Spring context, gone at the end. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    public static final Path PROGRAMS = Path.of("target", "database-programs").toAbsolutePath();

    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static TestDatabase shared;

    private final Path home;
    private final EmbeddedDatabase database;

    /** Spring makes one for each context; all stand for the same database. */
    public TestDatabase() {
        TestDatabase running = shared();
        this.home = running.home;
        this.database = running.database;
    }

    private TestDatabase(Path home) {
        this.home = home;
        this.database = EmbeddedDatabase.start(
                HomeFolder.occupy(home), new DatabaseSettings(PROGRAMS, 128, false), "lotse_test");
        // Not a hook of our own: the platforms must have let go of their connections first.
        SpringApplication.getShutdownHandlers().add(this::end);
    }

    private static synchronized TestDatabase shared() {
        if (shared == null) {
            try {
                shared = new TestDatabase(Files.createTempDirectory("lotse-test-"));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return shared;
    }

    private void end() {
        database.close();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String schema = freshSchema();
        TestPropertyValues.of(
                        "lotse.home=" + home.resolve(schema),
                        "spring.datasource.url=" + database.url(schema),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password(),
                        "spring.datasource.hikari.minimum-idle=1")
                .applyTo(context);
        unlessSaid(context, "lotse.workers.embedded", "false");
        unlessSaid(context, "lotse.portfolio.watch", "false");
        unlessSaid(context, "lotse.review.watch", "false");
        unlessSaid(context, "lotse.fees.watch", "false");
        unlessSaid(context, "lotse.retention.watch", "false");
    }

    private static void unlessSaid(ConfigurableApplicationContext context, String setting, String value) {
        if (!context.getEnvironment().containsProperty(setting)) {
            TestPropertyValues.of(setting + "=" + value).applyTo(context);
        }
    }

    private String freshSchema() {
        String schema = "lotse_test_" + SCHEMAS.incrementAndGet();
        try (Connection connection = connect("lotse_test")) {
            connection.createStatement().execute("create database " + schema + " character set utf8mb4");
        } catch (SQLException failure) {
            throw new IllegalStateException("No fresh schema", failure);
        }
        return schema;
    }

    /** For tests that ask the database without the platform between. */
    public Connection connect(String schema) throws SQLException {
        return DriverManager.getConnection(database.url(schema), database.user(), database.password());
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}

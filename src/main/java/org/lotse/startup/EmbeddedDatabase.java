package org.lotse.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The MariaDB a platform brings along when it is not told of another one: its data stays in the home folder, and only
 * this machine and this platform's own user get in.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String USER = "lotse";

    private final DatabaseServer server;
    private final String password;

    private EmbeddedDatabase(DatabaseServer server, String password) {
        this.server = server;
        this.password = password;
    }

    /**
     * Starts the database; makes it first where there is none, and recovers it where the last platform was killed.
     *
     * @param schema made where it is missing; the platform's user sees no other
     * @throws StartupRefusal when the data folder is damaged or the programs do not run here
     */
    public static EmbeddedDatabase start(HomeFolder home, DatabaseSettings settings, String schema) {
        DatabasePrograms programs = DatabasePrograms.unpackedIn(settings.programs());
        Path data = home.resolve("database");
        try {
            DatabaseServer.endForgottenOne(data);
            if (!Files.isDirectory(data)) {
                create(programs, data, settings.durable());
            }
            String password = password(home.resolve("database.password"));
            Path access = PrivateFile.write(home.resolve("database.access.sql"), access(schema, password));
            DatabaseServer server = DatabaseServer.start(
                    programs, data, home.resolve("database.log"), arguments(settings, data, access));
            Files.delete(access);
            return new EmbeddedDatabase(server, password);
        } catch (IOException failure) {
            throw new StartupRefusal(
                    "The database in " + data + " could not be started: " + failure.getMessage(), failure);
        }
    }

    private static void create(DatabasePrograms programs, Path data, boolean durable) throws IOException {
        LOG.info("Making an empty database in {} …", data);
        Path unfinished = data.resolveSibling("database.unfinished");
        DatabasePrograms.deleteAll(unfinished);
        DatabaseInstallation.run(programs, unfinished, durable);
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        PrivateFile.write(file, password);
        return password;
    }

    private static String access(String schema, String password) {
        return """
                CREATE DATABASE IF NOT EXISTS `%1$s` CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE USER IF NOT EXISTS '%2$s'@'127.0.0.1';
                ALTER USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL PRIVILEGES ON `lotse%%`.* TO '%2$s'@'127.0.0.1';
                """
                .formatted(schema, USER, password);
    }

    private static List<String> arguments(DatabaseSettings settings, Path data, Path access) {
        List<String> arguments = new ArrayList<>(List.of(
                "--init-file=" + access,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-flush-log-at-trx-commit=" + (settings.durable() ? 1 : 0),
                "--innodb-buffer-pool-size=" + settings.bufferPoolMegabytes() + "M",
                "--innodb-log-file-size=" + (settings.durable() ? "96M" : "8M"),
                "--max-allowed-packet=64M",
                "--max-connections=120",
                "--performance-schema=OFF",
                "--log-warnings=1",
                "--skip-log-bin"));
        if (!settings.durable()) {
            arguments.add("--debug-no-sync");
        }
        return arguments;
    }

    public String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + server.port() + "/" + schema;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        server.close();
    }
}

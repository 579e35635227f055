package org.lotse.startup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** The system tables of a new database. */
final class DatabaseInstallation {

    private DatabaseInstallation() {}

    static void run(DatabasePrograms programs, Path data, boolean durable) throws IOException {
        ProcessBuilder command = programs.command("scripts/mariadb-install-db");
        String owner = System.getProperty("user.name");
        // The administrator gets in through the socket as the operating system's user, never with an empty password.
        Collections.addAll(
                command.command(),
                "--no-defaults",
                "--basedir=" + programs.folder(),
                "--datadir=" + data,
                "--auth-root-authentication-method=socket",
                "--auth-root-socket-user=" + owner,
                "--skip-name-resolve",
                "--skip-test-db",
                "--user=" + owner);
        if (!durable) {
            Collections.addAll(command.command(), "--debug-no-sync", "--innodb-log-file-size=8M");
        }
        Process process = command.start();
        List<String> output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("ERROR") || line.contains("error while loading"))
                .toList();
        if (exitCode(process) != 0) {
            throw new StartupRefusal("The embedded database does not run on this machine"
                    + (output.isEmpty() ? "" : " (" + output.get(0).strip() + ")")
                    + "; name a MariaDB of your own with SPRING_DATASOURCE_URL.");
        }
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartupRefusal("The start was interrupted.", stopped);
        }
    }
}

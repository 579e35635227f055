package org.lotse.startup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running database program, reachable on a random port of this machine only. */
final class DatabaseServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseServer.class);
    // Recovery after a power cut reads the whole redo log; more than a few minutes means something else is wrong.
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final ProcessHandle process;
    private final int port;

    private DatabaseServer(ProcessHandle process, int port) {
        this.process = process;
        this.port = port;
    }

    static DatabaseServer start(DatabasePrograms programs, Path data, Path log, List<String> arguments)
            throws IOException {
        int port = freePort();
        ProcessBuilder command = programs.command("bin/mariadbd");
        Collections.addAll(
                command.command(),
                "--no-defaults",
                "--basedir=" + programs.folder(),
                "--datadir=" + data,
                "--user=" + System.getProperty("user.name"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=lotse.sock",
                "--pid-file=" + pidFile(data),
                "--skip-name-resolve");
        command.command().addAll(arguments);
        Process process = command.redirectOutput(log.toFile()).start();
        DatabaseServer server = new DatabaseServer(process.toHandle(), port);
        server.awaitReadiness(data, log);
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private static Path pidFile(Path data) {
        return data.resolveSibling("database.pid");
    }

    private void awaitReadiness(Path data, Path log) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new StartupRefusal(
                        "The database in " + data + " does not start: " + reason(log) + " Its own words are in " + log
                                + "; restore that folder from a backup, or move it away to begin anew.");
            }
            if (answers()) {
                return;
            }
            pause();
        }
        close();
        throw new StartupRefusal("The database in " + data + " is not ready after " + PATIENCE.toMinutes()
                + " minutes; its own words are in " + log + ".");
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            socket.setSoTimeout(1000);
            // The port opens before recovery is over; only a ready server greets.
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String reason(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("[ERROR]"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf("[ERROR]") + 7).strip())
                    .orElse("it ended without a reason.");
        }
    }

    /** After a kill the database outlives its platform; it must let go of its files before another one takes them. */
    static void endForgottenOne(Path data) throws IOException {
        Path pidFile = pidFile(data);
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> forgotten = number(Files.readString(pidFile).strip())
                .flatMap(ProcessHandle::of)
                .filter(process -> process.info().commandLine().orElse("").contains("--datadir=" + data));
        if (forgotten.isPresent()) {
            LOG.info("Ending the database that an earlier Lotse left behind …");
            end(forgotten.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,10}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stuck) {
            LOG.warn("The database does not end by itself; it is killed and recovers at the next start.");
            process.destroyForcibly();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartupRefusal("The start was interrupted.", stopped);
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        end(process);
    }
}

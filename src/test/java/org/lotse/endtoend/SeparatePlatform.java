package org.lotse.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A whole platform as a program of its own, on a home folder of its own. */
final class SeparatePlatform implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("--port=(\\d+)");

    private final Path home;
    private final Bank bank;
    private final Program program;

    private SeparatePlatform(Path home, Bank bank, Program program) {
        this.home = home;
        this.bank = bank;
        this.program = program;
    }

    /** Returns once the platform answers. */
    static SeparatePlatform start(Path home, String... settings) throws IOException {
        return start(Program.Speed.QUICK_START, home, settings);
    }

    static SeparatePlatform start(Program.Speed speed, Path home, String... settings) throws IOException {
        int port = freePort();
        Bank bank = new Bank("http://localhost:" + port);
        Program program = Program.platform(speed, home, port, settings);
        Patience.until("the platform answers").until(() -> {
            assertThat(program.runs()).isTrue();
            return bank.answers();
        });
        return new SeparatePlatform(home, bank, program);
    }

    Bank bank() {
        return bank;
    }

    Books books() throws IOException {
        int port = program.children()
                .flatMap(child -> child.info().commandLine().stream())
                .filter(command -> command.contains("--datadir=" + home))
                .map(PORT::matcher)
                .filter(Matcher::find)
                .map(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElseThrow();
        return new Books(new DriverManagerDataSource(
                "jdbc:mariadb://127.0.0.1:" + port + "/lotse",
                "lotse",
                Files.readString(home.resolve("database.password")).strip()));
    }

    /** The platform and its database. */
    Stream<ProcessHandle> processes() {
        return program.processes();
    }

    void kill() {
        program.kill();
    }

    @Override
    public void close() {
        program.close();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}

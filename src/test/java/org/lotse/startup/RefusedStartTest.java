package org.lotse.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.Lotse;

/** The program as a person starts it, where it cannot start. */
class RefusedStartTest {

    @TempDir
    Path home;

    @Test
    void aPortInUseIsOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            List<String> words = refused("--server.port=" + taken.getLocalPort(), "--lotse.home=" + home);

            assertThat(words).singleElement().asString().contains("Port " + taken.getLocalPort() + " is in use");
        }
    }

    @Test
    void aHomeFolderInUseIsOneSentence() throws Exception {
        try (HomeFolder occupied = HomeFolder.occupy(home)) {
            List<String> words = refused("--server.port=0", "--lotse.home=" + occupied.path());

            assertThat(words).singleElement().asString().contains("Another Lotse is running", home.toString());
        }
    }

    @Test
    void anUnreachableDatabaseIsOneSentence() throws Exception {
        List<String> words = refused(
                "--server.port=0",
                "--lotse.workers.embedded=false",
                "--spring.datasource.hikari.connection-timeout=1000",
                "--spring.datasource.url=jdbc:mariadb://127.0.0.1:1/lotse");

        assertThat(words).singleElement().asString().contains("cannot be reached");
    }

    private static List<String> refused(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Lotse.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isEqualTo(1);
        return output.lines().filter(line -> !line.isBlank()).toList();
    }
}

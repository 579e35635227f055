package org.lotse.workers.extraction.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.Readers;

/**
 * Changed files through a worker of its own, small and like the real one. The full run, whose files come from other
 * seeds when {@code -Dseed} says so, is
 *
 * <pre>mvn -pl workers test -Dtest=FuzzTest -Dfiles=100000 -Dseed=1</pre>
 */
class FuzzTest {

    private static final String FEW = "120";

    @Test
    void noFileEndsTheWorkerOrStaysWithoutAnAnswer() throws Exception {
        assertThat(run(System.getProperty("files", FEW), System.getProperty("seed", "1")))
                .isZero();
    }

    private static int run(String files, String seed) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                FuzzWorker.class.getName(),
                Readers.HOME.toAbsolutePath().toString(),
                files,
                seed);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}

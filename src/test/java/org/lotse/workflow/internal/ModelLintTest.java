package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The models keep the rules of {@code processes/.bpmnlintrc}. */
class ModelLintTest {

    private static final Path TOOLS = Path.of("test/browser");

    @Test
    void noModelBreaksALintRule() throws Exception {
        List<String> command = new ArrayList<>(List.of("node", "node_modules/bpmnlint/bin/bpmnlint.js", "--config"));
        command.add(Models.PROCESSES.resolve(".bpmnlintrc").toAbsolutePath().toString());
        Models.files().forEach(file -> command.add(file.toAbsolutePath().toString()));

        Process lint = new ProcessBuilder(command)
                .directory(TOOLS.toFile())
                .redirectErrorStream(true)
                .start();
        String found = new String(lint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(lint.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(lint.exitValue()).as(found).isZero();
    }
}

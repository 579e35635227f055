package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ContextResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;

class PackedRuleTest {

    @TempDir
    private Path folder;

    @Test
    void fromAJarATableIsDeployedUnderItsPack() throws Exception {
        Path jar = folder.resolve("lotse.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("processes/rules/amlr/notice.dmn"));
            out.write("table".getBytes(StandardCharsets.UTF_8));
        }

        Resource named = PackedRule.named(new UrlResource("jar:" + jar.toUri() + "!/processes/rules/amlr/notice.dmn"));

        assertThat(((ContextResource) named).getPathWithinContext()).isEqualTo("rules/amlr/notice.dmn");
        assertThat(named.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("table");
    }

    @Test
    void otherModelsKeepTheirNames() {
        Resource model = new FileSystemResource("processes/account-opening/account-opening.bpmn");

        assertThat(PackedRule.named(model)).isSameAs(model);
    }
}

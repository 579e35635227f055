package org.lotse.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Our own models as they lie in the repository, and the small ones drawn for these tests. */
public final class SampleModels {

    public static final Path OURS = Path.of("../processes");
    public static final Path BROKEN = Path.of("test/resources/org/lotse/control/broken");
    public static final Path GOOD = Path.of("test/resources/org/lotse/control/good");

    private SampleModels() {}

    public static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static List<ProcessModel> read(Path file) {
        return read(file, new String(bytes(file), StandardCharsets.UTF_8));
    }

    static List<ProcessModel> read(Path file, String content) {
        return ModelReader.read(file.getFileName().toString(), content.getBytes(StandardCharsets.UTF_8));
    }

    static List<ProcessModel> ours() {
        return in(OURS).stream().flatMap(file -> read(file).stream()).toList();
    }
}

package org.lotse.workflow.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The models as they lie in the repository. */
final class Models {

    static final Path PROCESSES = Path.of("../processes");
    static final Path FORMS = Path.of("../forms");

    private Models() {}

    static List<Path> files() {
        try (Stream<Path> files = Files.walk(PROCESSES)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String process(Path file) {
        return file.getFileName().toString().replace(".bpmn", "");
    }

    static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    /** All elements of a kind in all models. */
    static <T extends ModelElementInstance> List<T> all(Class<T> kind) {
        return files().stream()
                .flatMap(file -> read(file).getModelElementsByType(kind).stream())
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

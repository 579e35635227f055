package org.lotse.workers.extraction.specimen;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pictures in a folder as the command {@code evaluate-documents} expects them: {@code identity/} and {@code truth.jsonl}. */
public final class SyntheticFolder {

    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;
    private final Map<String, String> truths = new TreeMap<>();

    public SyntheticFolder(Path folder) {
        this.folder = folder;
    }

    /** Safe from several threads. */
    public synchronized void add(SyntheticPicture picture) throws IOException {
        Path file = folder.resolve("identity").resolve(picture.file());
        Files.createDirectories(file.getParent());
        Files.write(file, picture.jpeg());
        truths.put(
                picture.file(),
                json.writeValueAsString(Map.of(
                        "file", picture.file(),
                        "mrz", picture.zone().lines(),
                        "type", picture.zone().format().name(),
                        "all_checks_valid", picture.zone().checksValid(),
                        "tags", picture.condition().name())));
    }

    /** Writes the truths of all pictures added. */
    public synchronized void finish() throws IOException {
        Files.write(folder.resolve("truth.jsonl"), List.copyOf(truths.values()));
    }
}

package org.lotse.workers.extraction.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Labelled documents: {@code truth.jsonl} with the pictures in {@code identity/}; {@code address/} and {@code broken/} may be missing. */
final class DataFolder {

    private static final String TRUTH = "truth.jsonl";

    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;

    /** @throws EvaluationRefused when there are no labelled pictures at that place */
    DataFolder(Path folder) {
        this.folder = folder;
        if (!Files.isDirectory(folder)) {
            throw new EvaluationRefused("There is no folder " + folder);
        }
        if (!Files.isRegularFile(folder.resolve(TRUTH)) || !Files.isDirectory(folder.resolve("identity"))) {
            throw new EvaluationRefused(folder + " has no " + TRUTH + " beside a folder identity");
        }
    }

    /** @throws EvaluationRefused when a line is not JSON or names a picture that is not there */
    List<Truth> truths() throws IOException {
        List<Truth> truths = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(TRUTH))) {
            if (!line.isBlank()) {
                truths.add(truth(line));
            }
        }
        return truths;
    }

    private Truth truth(String line) {
        try {
            Truth truth = Truth.of(json.readTree(line));
            if (!Files.isRegularFile(picture(truth))) {
                throw new EvaluationRefused(TRUTH + " names a picture that is not there: " + truth.file());
            }
            return truth;
        } catch (JsonProcessingException noJson) {
            throw new EvaluationRefused(TRUTH + " has a line that is not JSON");
        }
    }

    Path picture(Truth truth) {
        return folder.resolve("identity").resolve(truth.file());
    }

    List<Path> addresses() throws IOException {
        return files("address").stream()
                .filter(file -> !file.toString().endsWith(".json"))
                .toList();
    }

    List<Path> broken() throws IOException {
        return files("broken");
    }

    private List<Path> files(String room) throws IOException {
        Path place = folder.resolve(room);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

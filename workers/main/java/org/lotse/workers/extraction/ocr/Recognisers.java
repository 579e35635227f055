package org.lotse.workers.extraction.ocr;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Recognisers by language, each loaded when it is first asked for. Belongs to one thread. */
public final class Recognisers implements AutoCloseable {

    private final Path models;
    private final Map<String, Tesseract> loaded = new HashMap<>();

    /** @param models the folder with a model for each language */
    public Recognisers(Path models) {
        this.models = models;
    }

    /** @throws IllegalStateException when there is no model for the language */
    Tesseract of(String language) {
        return loaded.computeIfAbsent(language, name -> new Tesseract(models, name));
    }

    @Override
    public void close() {
        loaded.values().forEach(Tesseract::close);
        loaded.clear();
    }
}

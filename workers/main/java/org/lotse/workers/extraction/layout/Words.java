package org.lotse.workers.extraction.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The words that papers are read by. They stand in resource files, one a language, under the same keys in each. */
public final class Words {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "nl", "zh");
    private static final Map<String, Properties> FILES = files();

    private Words() {}

    /** Each word under some keys by itself, in the order of keys and files: those that say most of it come first. */
    public static List<Phrases> ranked(String... keys) {
        return Arrays.stream(keys)
                .flatMap(key -> list(key).stream())
                .map(word -> new Phrases(List.of(word)))
                .toList();
    }

    /** The words under a key in all languages. */
    public static Phrases phrases(String key) {
        return new Phrases(list(key));
    }

    /** Words of one meaning that stand in a file of their own. */
    public static Phrases of(List<String> words) {
        return new Phrases(words);
    }

    /** The words under a key, those of all languages one after the other. */
    public static List<String> list(String key) {
        List<String> words = new ArrayList<>();
        for (String language : LANGUAGES) {
            words.addAll(list(key, language));
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("No language has words for " + key);
        }
        return words;
    }

    /** The words under a key in one language, none where it has none. */
    public static List<String> list(String key, String language) {
        String words = FILES.get(language).getProperty(key, "");
        return Arrays.stream(words.split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Map<String, Properties> files() {
        Map<String, Properties> files = new HashMap<>();
        LANGUAGES.forEach(language -> files.put(language, file("words_" + language + ".properties")));
        return Map.copyOf(files);
    }

    /** A file of words that lies beside those of the languages. */
    public static Properties file(String name) {
        Properties words = new Properties();
        try (InputStream bytes = Words.class.getResourceAsStream(name)) {
            words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

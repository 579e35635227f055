package org.lotse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every module says everything in every language. */
class MessagesTest {

    private static final Path FOLDER = Path.of("main", "resources", "i18n");

    static List<String> modules() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void saysTheSameInGermanAndChinese(String module) throws IOException {
        Set<String> keys = words(module + ".properties").stringPropertyNames();

        for (String language : List.of("_de", "_zh")) {
            Properties translated = words(module + language + ".properties");
            assertThat(translated.stringPropertyNames()).as(language).isEqualTo(keys);
            assertThat(translated.values()).as(language).noneMatch(sentence -> "".equals(sentence));
        }
    }

    /** A straight one is a control character of message formats and vanishes from some sentences, not from others. */
    @ParameterizedTest
    @MethodSource("modules")
    void writesApostrophesAsPrintersDo(String module) throws IOException {
        for (String language : List.of("", "_de", "_zh")) {
            assertThat(words(module + language + ".properties").values())
                    .noneMatch(sentence -> sentence.toString().contains("'"));
        }
    }

    @Test
    void noKeyStandsInTwoModules() throws IOException {
        List<String> keys = modules().stream()
                .flatMap(module -> read(module).stringPropertyNames().stream())
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    private static Properties read(String module) {
        try {
            return words(module + ".properties");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            words.load(reader);
        }
        return words;
    }
}

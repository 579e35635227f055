package org.lotse.caseview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Path RESOURCES = Path.of("main", "resources");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z.\\-]*)[(}]");

    @ParameterizedTest
    @ValueSource(strings = {"inbox", "caseview"})
    void everyLanguageHasTheSameWords(String module) throws IOException {
        assertThat(keys(module + "_de")).isEqualTo(keys(module));
        assertThat(keys(module + "_zh")).isEqualTo(keys(module));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inbox", "caseview"})
    void everyWordOnAPageIsThere(String module) throws IOException {
        Set<String> words = new TreeSet<>();
        for (String bundle : List.of("inbox", "caseview", "hit", "web", "workflow", "resolution")) {
            words.addAll(keys(bundle));
        }
        assertThat(words).containsAll(used(module));
    }

    @Test
    void everyStepOfAProcessHasAName() throws IOException {
        try (Stream<Path> forms = Files.walk(Path.of("..", "forms"))) {
            List<String> names = forms.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".form"))
                    .map(name -> "task." + name.replace(".form", ""))
                    .toList();
            assertThat(names).isNotEmpty();
            assertThat(keys("inbox")).containsAll(names);
        }
    }

    private static Set<String> used(String module) throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> pages = Files.list(RESOURCES.resolve("templates").resolve(module))) {
            for (Path page : pages.toList()) {
                KEY.matcher(Files.readString(page)).results().forEach(key -> used.add(key.group(1)));
            }
        }
        return used;
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(RESOURCES.resolve("i18n").resolve(bundle + ".properties"))) {
            words.load(file);
        }
        return words.stringPropertyNames();
    }
}

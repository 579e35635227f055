package org.lotse.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the check takes a step to do is what its code does. */
class CatalogueTest {

    private static final Path STEPS = Path.of("main/java/org/lotse/workflow/internal");
    private static final Pattern WRITTEN = Pattern.compile("setVariable\\(\\s*CaseVariables\\.([A-Z_]+)");
    private static final Pattern ANY_WRITE = Pattern.compile("setVariable\\w*\\(");
    private static final Pattern KEY = Pattern.compile("String taskKey\\(\\) \\{\\s*return \"([a-z-]+)\"");

    private static Stream<Path> sources() throws IOException {
        return Files.list(STEPS).filter(file -> file.toString().endsWith(".java"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void everyBeanIsKnownWithJustTheVariablesItWrites() throws IOException {
        Map<String, Set<String>> inCode = new TreeMap<>();
        sources()
                .filter(file -> text(file).contains("implements JavaDelegate"))
                .forEach(file -> inCode.put(bean(file), written(text(file))));
        Map<String, Set<String>> known = new TreeMap<>();
        Catalogue.beans().forEach(bean -> known.put(bean, new TreeSet<>(Catalogue.writtenBy(bean))));

        assertThat(known).isEqualTo(inCode);
    }

    private static String bean(Path file) {
        String name = file.getFileName().toString().replace(".java", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static Set<String> written(String source) {
        Set<String> names = WRITTEN.matcher(source)
                .results()
                .map(match -> camelCase(match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ANY_WRITE.matcher(source).results().count())
                .isEqualTo(WRITTEN.matcher(source).results().count());
        return names;
    }

    private static String camelCase(String constant) {
        return Pattern.compile("_([a-z])")
                .matcher(constant.toLowerCase(java.util.Locale.ROOT))
                .replaceAll(match -> match.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void everyFormThatIsAnsweredIsKnown() throws IOException {
        Set<String> answered = sources()
                .flatMap(file -> KEY.matcher(text(file)).results().map((MatchResult match) -> match.group(1)))
                .collect(Collectors.toSet());

        assertThat(Catalogue.forms()).containsExactlyInAnyOrderElementsOf(answered);
    }

    @Test
    void everythingOurModelsHaveDoneIsKnown() {
        assertThat(SampleModels.ours())
                .flatExtracting(process -> process.body().nodes())
                .allSatisfy(node ->
                        assertThat(Catalogue.results(node)).as(node.id()).isPresent());
    }
}

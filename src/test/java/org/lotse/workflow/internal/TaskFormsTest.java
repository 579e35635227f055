package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class TaskFormsTest {

    private final House house = House.standing();

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void everyHumanStepHasAFormOfItsName() throws IOException {
        for (Path model : Models.files()) {
            for (UserTask step : Models.read(model).getModelElementsByType(UserTask.class)) {
                List<Path> forms = forms(step.getId());
                assertThat(forms).hasSize(1);
                assertThat(new ObjectMapper()
                                .readTree(Files.readString(forms.get(0)))
                                .path("id")
                                .asText())
                        .isEqualTo(step.getId());
                assertThat(house.tasks.form(step.getId())).isPresent();
            }
        }
    }

    /** A step that two processes share has its form where the first of them has it. */
    private static List<Path> forms(String step) throws IOException {
        try (Stream<Path> forms = Files.walk(Models.FORMS)) {
            return forms.filter(form -> form.endsWith(step + ".form")).toList();
        }
    }

    @Test
    void aFormSpeaksTheReadersLanguage() {
        assertThat(decisions(Locale.ENGLISH)).containsExactly("Take the client on", "Reject");
        assertThat(decisions(Locale.GERMAN)).containsExactly("Kunden annehmen", "Ablehnen");
        assertThat(decisions(Locale.CHINESE)).containsExactly("接受客户", "拒绝");
        assertThat(decisions(Locale.FRENCH)).containsExactly("Take the client on", "Reject");
    }

    private List<String> decisions(Locale reader) {
        LocaleContextHolder.setLocale(reader);
        return house.tasks.form("approve-client").orElseThrow().findParents("values").stream()
                .flatMap(component -> component.path("values").findValuesAsText("label").stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "zh"})
    void nothingInAFormIsLeftUntranslated(String language) {
        for (UserTask step : Models.all(UserTask.class)) {
            LocaleContextHolder.setLocale(Locale.ENGLISH);
            List<String> english = texts(step.getId());
            LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
            List<String> other = texts(step.getId());

            assertThat(other).hasSameSizeAs(english);
            for (int number = 0; number < english.size(); number++) {
                assertThat(other.get(number)).isNotEqualTo(english.get(number));
            }
        }
    }

    private List<String> texts(String key) {
        JsonNode form = house.tasks.form(key).orElseThrow();
        return List.of("text", "label", "description").stream()
                .flatMap(property -> form.findValuesAsText(property).stream())
                .toList();
    }

    @Test
    void everyFactorOfTheRatingHasItsSentence() throws IOException {
        String table = Files.readString(Models.PROCESSES.resolve("risk-rating/risk-rating.dmn"));
        List<String> reasons = Pattern.compile("\"([a-z-]+\\.[a-z-]+)\"")
                .matcher(table)
                .results()
                .map(one -> one.group(1))
                .toList();

        Properties words = words("");
        assertThat(reasons).hasSizeGreaterThan(30).allSatisfy(reason -> assertThat(words)
                .containsKey("risk." + reason));
    }

    @Test
    void aFormNobodyHasIsNone() {
        assertThat(house.tasks.form("no-such-task")).isEmpty();
        assertThat(house.tasks.form("../application")).isEmpty();
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var file = TaskFormsTest.class.getResourceAsStream("/i18n/workflow" + language + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words;
    }
}

package org.lotse.application.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.proof.Proves;

/** Every row of the rating table, and what a client may read of it. */
class ExplanationWordsTest {

    private static final String STEM = "application.explain.";
    private static final Path TABLE = Path.of("..", "processes", "risk-rating", "risk-rating.dmn");
    private static final String NEVER_TOLD =
            "(?i).*(sanctions list|\\bhits?\\b|suspic|launder|media|treffer|sanktionsliste|verdacht|geldwäsche|medien|命中|名单|嫌疑|洗钱|媒体).*";

    private record Row(String factor, String reason) {}

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_zh"})
    @Proves(value = org.lotse.proof.Rule.AUTOMATED_DECISION, at = "risk-rating, every factor that a client stated")
    void whatAClientStatedHasWordsAndWhatTheBankFoundHasNone(String language) throws IOException {
        Properties words = words(language);

        assertThat(rows()).hasSizeGreaterThan(40).allSatisfy(row -> {
            String text = words.getProperty(STEM + row.reason());
            if (StatedReasons.STATED.contains(row.factor())) {
                assertThat(text).as(row.reason()).isNotBlank();
            } else {
                assertThat(text).as(row.reason()).isNull();
            }
        });
    }

    /** Whoever adds a factor to the table says here whether a client may hear of it. */
    @Test
    @Proves(value = org.lotse.proof.Rule.NO_TIPPING_OFF, at = "risk-rating, every factor that the bank found")
    void onlyScreeningIsTheBanksOwnFindingAmongTheFactors() throws IOException {
        Set<String> own = rows().stream().map(Row::factor).collect(Collectors.toCollection(TreeSet::new));
        own.removeAll(StatedReasons.STATED);

        assertThat(own).containsExactly("hits", "true-match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_zh"})
    @Proves(value = org.lotse.proof.Rule.NO_TIPPING_OFF, at = "decision-review, the words of explanations")
    void noWordOfAnExplanationSpeaksOfListsHitsOrSuspicion(String language) throws IOException {
        Properties words = words(language);
        List<String> explanations = words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(STEM) || key.startsWith("apply.again."))
                .map(words::getProperty)
                .toList();

        assertThat(explanations).hasSizeGreaterThan(50).noneMatch(text -> text.matches(NEVER_TOLD));
    }

    private static List<Row> rows() {
        return Dmn.readModelFromFile(TABLE.toFile()).getModelElementsByType(Rule.class).stream()
                .filter(rule -> rule.getId().startsWith("risk-factors"))
                .map(rule -> List.copyOf(rule.getOutputEntries()))
                .map(cells -> new Row(plain(cells.get(0)), plain(cells.get(3))))
                .toList();
    }

    private static String plain(OutputEntry cell) {
        return cell.getText().getTextContent().replace("\"", "").strip();
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        Path file = Path.of("main", "resources", "i18n", "application" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }
}

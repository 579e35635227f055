package org.lotse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class RuleWordsTest {

    private static final Pattern CODE = Pattern.compile("<text>.*?</text>");
    private static final Pattern NAME = Pattern.compile("\"([A-Z_]{3,})\"");

    private final RuleWords words = new RuleWords(messages());

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("i18n/rules");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"HIGH\",\"PROHIBITED\" | en | high, prohibited",
                "\"HIGH\",\"PROHIBITED\" | de | hoch, verboten",
                "> 5000000               | en | > 5,000,000",
                "> 5000000               | de | > 5.000.000",
                "25                      | en | 25",
                "true                    | de | ja",
                "false                   | zh | 否",
                "\"P1Y\"                 | en | 1 year",
                "\"P10Y\"                | de | 10 Jahre",
                "\"P2M\"                 | en | 2 months",
                "\"P0D\"                 | de | unverzüglich",
                "\"P14D\"                | zh | 14 天",
                "\"NOBODY_KNOWS\"        | de | NOBODY_KNOWS"
            })
    void aCellIsSaidInTheReadersLanguage(String cell, Locale reader, String said) {
        assertThat(words.value(cell, reader)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh"})
    void everyCodeOfTheTablesHasItsWord(Locale reader) throws IOException {
        assertThat(codes()).hasSizeGreaterThan(40).allSatisfy(code -> assertThat(
                        words.value("\"" + code + "\"", reader))
                .isNotEqualTo(code));
    }

    @Test
    void everyTableHasItsTitle() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../processes/rules/gwg"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".dmn", "")))
                    .hasSize(10)
                    .allSatisfy(
                            name -> assertThat(words.table(name, Locale.GERMAN)).isNotEqualTo(name));
        }
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("../processes/rules"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(cell -> NAME.matcher(cell.group())
                        .results()
                        .forEach(name -> codes.add(name.group(1))));
            }
        }
        return codes;
    }
}

package org.lotse.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;

class QuestionReaderTest {

    private final QuestionReader reader =
            new QuestionReader(Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void everyFactOfASubjectIsTaken() {
        var question = read(
                """
                {"type": "VESSEL", "names": [" Полярная Звезда "], "aliases": ["Polar Star", " "],
                 "dateOfBirth": "1994-02", "placeOfBirth": "Murmansk", "countries": ["ru", "RU", "KM"],
                 "gender": null, "identifiers": ["IMO 9187629"], "threshold": 0.9, "limit": 5}""");

        assertThat(question.threshold()).isEqualTo(0.9);
        assertThat(question.limit()).isEqualTo(5);
        assertThat(question.queries()).singleElement().satisfies(query -> {
            assertThat(query.names()).containsExactly("Полярная Звезда");
            assertThat(query.aliases()).containsExactly("Polar Star");
            assertThat(query.dateOfBirth()).isEqualTo("1994-02");
            assertThat(query.countries()).containsExactly("RU", "KM");
            assertThat(query.gender()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    {"names": ["A"]}                                             | type         | required
                    {"type": "DOG", "names": ["A"]}                              | type         | not-a-subject
                    {"type": "PERSON"}                                           | names        | required
                    {"type": "PERSON", "names": []}                              | names        | required
                    {"type": "PERSON", "names": ["  "]}                          | names        | required
                    {"type": "PERSON", "names": "A"}                             | names        | not-a-list
                    {"type": "PERSON", "names": [7]}                             | names[0]     | not-text
                    {"type": "PERSON", "names": ["A", "+-*/ 12"]}                | names[1]     | no-name
                    {"type": "PERSON", "names": ["🚢🚢"]}                         | names[0]     | no-name
                    {"type": "PERSON", "names": ["A"], "dateOfBirth": "1980-02-30"} | dateOfBirth | not-a-birth-date
                    {"type": "PERSON", "names": ["A"], "dateOfBirth": "1980-13"} | dateOfBirth  | not-a-birth-date
                    {"type": "PERSON", "names": ["A"], "dateOfBirth": "31.12.1980"} | dateOfBirth | not-a-birth-date
                    {"type": "PERSON", "names": ["A"], "dateOfBirth": 1980}      | dateOfBirth  | not-text
                    {"type": "PERSON", "names": ["A"], "dateOfBirth": "2027"}    | dateOfBirth  | not-in-the-past
                    {"type": "PERSON", "names": ["A"], "dob": "1980"}            | dob          | unknown-field
                    {"type": "PERSON", "names": ["A"], "countries": ["XX"]}      | countries[0] | unknown-country
                    {"type": "PERSON", "names": ["A"], "gender": "male"}         | gender       | not-a-choice
                    {"type": "PERSON", "names": ["A"], "threshold": 0.2}         | threshold    | not-a-threshold
                    {"type": "PERSON", "names": ["A"], "threshold": "high"}      | threshold    | not-a-threshold
                    {"type": "PERSON", "names": ["A"], "limit": 51}              | limit        | not-a-limit
                    {"queries": []}                                              | queries      | required
                    {"queries": {}}                                              | queries      | not-a-list
                    {"queries": [{"type": "PERSON", "names": ["A"]}, {"type": "PERSON", "names": [""]}]} | queries[1].names | required
                    {"queries": ["A"]}                                           | queries[0]   | not-an-object
                    []                                                           | ``           | not-an-object
                    """)
    void whatCannotBeTakenIsNamed(String body, String field, String code) {
        assertThat(problems(body)).contains(new FieldProblem(field, code));
    }

    @Test
    void aNameOfTenThousandCharactersIsTooLong() {
        String body = "{\"type\": \"PERSON\", \"names\": [\"%s\"]}".formatted("a".repeat(10_000));

        assertThat(problems(body)).containsExactly(new FieldProblem("names[0]", "name-too-long"));
    }

    @Test
    void aThousandSubjectsAreTakenAndOneMoreIsNot() {
        assertThat(read(batch(1_000)).queries()).hasSize(1_000);
        assertThat(read(batch(1_000)).limit()).isEqualTo(10);
        assertThat(problems(batch(1_001))).containsExactly(new FieldProblem("queries", "too-many-queries"));
    }

    @Test
    void ofMoreThanAHundredProblemsTheFirstHundredAreNamed() {
        String body = batch(1_000).replace("PERSON", "DOG");

        assertThat(problems(body)).hasSize(100);
    }

    private static String batch(int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> "{\"type\": \"PERSON\", \"names\": [\"Name " + number + "\"]}")
                .collect(Collectors.joining(", ", "{\"queries\": [", "]}"));
    }

    private Question read(String body) {
        try {
            return reader.read(new ObjectMapper().readTree(body));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private List<FieldProblem> problems(String body) {
        var refused = catchThrowableOfType(RuleBroken.class, () -> read(body));
        assertThat(refused.rule()).isEqualTo("invalid-input");
        return refused.fields();
    }
}

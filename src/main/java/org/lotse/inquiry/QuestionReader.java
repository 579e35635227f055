package org.lotse.inquiry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.lotse.inquiry.Texts.Rule;
import org.lotse.kernel.CountryCode;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.screening.ScreeningQuery;
import org.springframework.stereotype.Component;

/**
 * Reads a question strictly: a misspelt field or a date that does not exist would otherwise be a screening without it,
 * and nobody would know.
 */
@Component
class QuestionReader {

    private static final int MOST_NAMES = 50;
    private static final int MOST_VALUES = 20;
    private static final int MOST_PROBLEMS = 100;
    private static final double LOWEST_THRESHOLD = 0.5;

    private static final List<String> SETTINGS = List.of("threshold", "limit");
    private static final List<String> FACTS =
            List.of("type", "names", "aliases", "dateOfBirth", "placeOfBirth", "countries", "gender", "identifiers");
    private static final List<String> ONE =
            Stream.concat(FACTS.stream(), SETTINGS.stream()).toList();
    private static final List<String> MANY =
            Stream.concat(Stream.of("queries"), SETTINGS.stream()).toList();

    private static final Set<String> TYPES = Set.of("PERSON", "ORGANISATION", "VESSEL");
    private static final Set<String> GENDERS = Set.of("F", "M", "X");

    private static final Rule NAME_LENGTH = Rule.noLongerThan(300, "name-too-long");
    private static final Rule LETTERS =
            new Rule("no-name", text -> text.codePoints().anyMatch(Character::isLetter));
    private static final Rule LENGTH = Rule.noLongerThan(200, "too-long");
    private static final Rule COUNTRY =
            new Rule("unknown-country", code -> CountryCode.isKnown(code.toUpperCase(Locale.ROOT)));
    private static final Rule CALENDAR = new Rule("not-a-birth-date", BirthDates::exist);

    private final Clock clock;

    QuestionReader(Clock clock) {
        this.clock = clock;
    }

    /** @throws RuleBroken {@code invalid-input} with the fields at fault */
    Question read(JsonNode body) {
        if (!body.isObject()) {
            throw new RuleBroken("invalid-input", List.of(new FieldProblem("", "not-an-object")));
        }
        List<FieldProblem> problems = new ArrayList<>();
        List<ScreeningQuery> queries = body.has("queries") ? many(body, problems) : List.of(one(body, problems));
        Double threshold = threshold(body.path("threshold"), problems);
        int limit = limit(body.path("limit"), queries.size(), problems);
        if (!problems.isEmpty()) {
            throw new RuleBroken("invalid-input", problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
        }
        return new Question(queries, threshold, limit);
    }

    private ScreeningQuery one(JsonNode body, List<FieldProblem> problems) {
        var fields = new Texts(body, "", problems);
        fields.onlyKnown(ONE);
        return query(fields);
    }

    private List<ScreeningQuery> many(JsonNode body, List<FieldProblem> problems) {
        var top = new Texts(body, "", problems);
        top.onlyKnown(MANY);
        JsonNode queries = body.get("queries");
        if (!queries.isArray() || queries.isEmpty()) {
            top.problem("queries", queries.isArray() ? "required" : "not-a-list");
            return List.of();
        }
        if (queries.size() > Question.MOST_QUERIES) {
            top.problem("queries", "too-many-queries");
            return List.of();
        }
        List<ScreeningQuery> read = new ArrayList<>();
        for (int number = 0; number < queries.size() && problems.size() < MOST_PROBLEMS; number++) {
            read.add(element(queries.get(number), "queries[" + number + "]", problems));
        }
        return read;
    }

    private ScreeningQuery element(JsonNode element, String path, List<FieldProblem> problems) {
        var fields = new Texts(element, path + ".", problems);
        if (!element.isObject()) {
            problems.add(new FieldProblem(path, "not-an-object"));
        }
        fields.onlyKnown(FACTS);
        return query(fields);
    }

    private ScreeningQuery query(Texts fields) {
        return new ScreeningQuery(
                null,
                type(fields),
                names(fields),
                fields.texts("aliases", MOST_NAMES, NAME_LENGTH, LETTERS),
                fields.text("dateOfBirth", CALENDAR, new Rule("not-in-the-past", this::isPast)),
                fields.text("placeOfBirth", LENGTH),
                fields.texts("countries", MOST_VALUES, COUNTRY).stream()
                        .map(code -> code.toUpperCase(Locale.ROOT))
                        .distinct()
                        .toList(),
                fields.text("gender", new Rule("not-a-choice", GENDERS::contains)),
                fields.texts("identifiers", MOST_VALUES, LENGTH),
                null);
    }

    private boolean isPast(String date) {
        return BirthDates.past(date, LocalDate.now(clock));
    }

    private static String type(Texts fields) {
        int before = fields.problems();
        String type = fields.text("type", new Rule("not-a-subject", TYPES::contains));
        if (type == null && fields.problems() == before) {
            fields.problem("type", "required");
        }
        return type;
    }

    private static List<String> names(Texts fields) {
        int before = fields.problems();
        List<String> names = fields.texts("names", MOST_VALUES, NAME_LENGTH, LETTERS);
        if (names.isEmpty() && fields.problems() == before) {
            fields.problem("names", "required");
        }
        return names;
    }

    private static Double threshold(JsonNode value, List<FieldProblem> problems) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isNumber() || value.doubleValue() < LOWEST_THRESHOLD || value.doubleValue() > 1) {
            problems.add(new FieldProblem("threshold", "not-a-threshold"));
        }
        return value.doubleValue();
    }

    private static int limit(JsonNode value, int queries, List<FieldProblem> problems) {
        int most = Question.mostHitsEach(queries);
        if (value.isMissingNode() || value.isNull()) {
            return most;
        }
        if (!value.isInt() || value.intValue() < 1 || value.intValue() > most) {
            problems.add(new FieldProblem("limit", "not-a-limit"));
        }
        return value.intValue();
    }
}

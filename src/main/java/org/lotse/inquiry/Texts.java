package org.lotse.inquiry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.lotse.kernel.FieldProblem;

/** Reads the fields of one JSON object and notes what is wrong with them. */
final class Texts {

    private final JsonNode fields;
    private final String path;
    private final List<FieldProblem> problems;

    Texts(JsonNode fields, String path, List<FieldProblem> problems) {
        this.fields = fields;
        this.path = path;
        this.problems = problems;
    }

    /** What a text must be like, and the problem it is otherwise. */
    record Rule(String code, Predicate<String> holds) {

        static Rule noLongerThan(int most, String code) {
            return new Rule(code, text -> text.codePointCount(0, text.length()) <= most);
        }
    }

    /** How many problems were noted so far. */
    int problems() {
        return problems.size();
    }

    void onlyKnown(List<String> known) {
        fields.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problem(name.length() > 60 ? name.substring(0, 60) : name, "unknown-field");
            }
        });
    }

    void problem(String field, String code) {
        problems.add(new FieldProblem(path + field, code));
    }

    /** One text, or null; blanks around it do not count. */
    String text(String field, Rule... rules) {
        JsonNode value = fields.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return checked(field, value, rules);
    }

    private String checked(String field, JsonNode value, Rule... rules) {
        if (!value.isTextual()) {
            problem(field, "not-text");
            return null;
        }
        String text = value.textValue().strip();
        if (text.isEmpty()) {
            return null;
        }
        for (Rule rule : rules) {
            if (!rule.holds().test(text)) {
                problem(field, rule.code());
                return null;
            }
        }
        return text;
    }

    /** Some texts; blank ones are left out. */
    List<String> texts(String field, int most, Rule... rules) {
        JsonNode values = fields.path(field);
        if (values.isMissingNode() || values.isNull()) {
            return List.of();
        }
        if (!values.isArray()) {
            problem(field, "not-a-list");
            return List.of();
        }
        if (values.size() > most) {
            problem(field, "too-many-values");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (int number = 0; number < values.size(); number++) {
            String text = checked(field + "[" + number + "]", values.get(number), rules);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }
}

package org.lotse.inquiry;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lotse.screening.ScreeningQuery;

/**
 * What somebody typed on the page. Several aliases and numbers stand on a line each, countries have commas between them.
 *
 * @param countries names or codes
 */
record InquiryForm(
        String type,
        String name,
        String aliases,
        String dateOfBirth,
        String placeOfBirth,
        String countries,
        String gender,
        String identifiers) {

    static InquiryForm empty() {
        return new InquiryForm("PERSON", "", "", "", "", "", "", "");
    }

    static InquiryForm of(ScreeningQuery query) {
        return new InquiryForm(
                query.type(),
                query.names().get(0),
                lines(Stream.concat(query.names().stream().skip(1), query.aliases().stream())
                        .toList()),
                orEmpty(query.dateOfBirth()),
                orEmpty(query.placeOfBirth()),
                String.join(", ", query.countries()),
                orEmpty(query.gender()),
                lines(query.identifiers()));
    }

    private static String lines(List<String> values) {
        return String.join("\n", values);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** The question as a program would ask it. */
    ObjectNode question(UnaryOperator<String> countryCode) {
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        question.put("type", orEmpty(type));
        question.putArray("names").add(orEmpty(name));
        put(question, "aliases", parts(aliases, "\\R"));
        question.put("dateOfBirth", TypedDates.iso(orEmpty(dateOfBirth).strip()));
        question.put("placeOfBirth", orEmpty(placeOfBirth));
        put(
                question,
                "countries",
                parts(countries, "[,，、;]|\\R").stream().map(countryCode).toList());
        question.put("gender", orEmpty(gender));
        put(question, "identifiers", parts(identifiers, "\\R"));
        return question;
    }

    private static void put(ObjectNode question, String field, List<String> values) {
        var array = question.putArray(field);
        values.forEach(array::add);
    }

    private static List<String> parts(String text, String between) {
        return Arrays.stream(orEmpty(text).split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The field of the page that a problem of the question belongs to. */
    static String field(String path) {
        String field = path.replaceAll("\\[.*", "");
        return field.equals("names") ? "name" : field;
    }
}

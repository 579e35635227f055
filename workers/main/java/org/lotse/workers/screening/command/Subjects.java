package org.lotse.workers.screening.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.workers.screening.list.BirthDate;
import org.lotse.workers.screening.list.Countries;
import org.lotse.workers.screening.list.EntryType;
import org.lotse.workers.screening.list.Gender;
import org.lotse.workers.screening.list.Identifiers;
import org.lotse.workers.screening.list.ListEntry;
import org.lotse.workers.screening.list.ListedName;
import org.lotse.workers.screening.match.Query;

/** Queries and entries as files of JSON lines write them. */
final class Subjects {

    private Subjects() {}

    static Query query(JsonNode node) {
        return new Query(
                type(node),
                names(node),
                dates(node).stream().findFirst(),
                places(node).findFirst(),
                countries(node),
                Gender.of(node.path("gender").asText()),
                identifiers(node));
    }

    static ListEntry entry(JsonNode node) {
        return new ListEntry(
                node.path("id").asText("-"),
                type(node),
                names(node).stream().map(name -> new ListedName(name, false)).toList(),
                dates(node),
                places(node).toList(),
                countries(node),
                Gender.of(node.path("gender").asText()),
                identifiers(node),
                "",
                "");
    }

    static EntryType type(JsonNode node) {
        return switch (node.path("type")
                .asText(node.path("schema").asText("person"))
                .toLowerCase(Locale.ROOT)) {
            case "entity", "organisation", "organization", "company", "legalentity" -> EntryType.ORGANISATION;
            case "vessel" -> EntryType.VESSEL;
            case "aircraft" -> EntryType.AIRCRAFT;
            default -> EntryType.PERSON;
        };
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        names.add(node.path("name").asText());
        node.path("aliases").forEach(alias -> names.add(alias.asText()));
        return names;
    }

    private static List<BirthDate> dates(JsonNode node) {
        return Stream.concat(texts(node.path("dob")), texts(node.path("birthDate")))
                .map(BirthDate::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> countries(JsonNode node) {
        return Stream.of("country", "countries", "nationality", "jurisdiction", "flag")
                .flatMap(field -> texts(node.path(field)))
                .map(Countries::codeOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static List<String> identifiers(JsonNode node) {
        return Stream.of("ids", "identifiers", "imo", "lei", "passport")
                .flatMap(field -> texts(node.path(field)))
                .map(Identifiers::plain)
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private static Stream<String> places(JsonNode node) {
        return Stream.of("placeOfBirth", "birthPlace").flatMap(field -> texts(node.path(field)));
    }

    private static Stream<String> texts(JsonNode node) {
        if (node.isArray()) {
            List<String> texts = new ArrayList<>();
            node.forEach(text -> texts.add(text.asText()));
            return texts.stream();
        }
        return node.asText().isBlank() ? Stream.empty() : Stream.of(node.asText());
    }
}

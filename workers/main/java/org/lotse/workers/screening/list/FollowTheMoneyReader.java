package org.lotse.workers.screening.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads entities of the FollowTheMoney model, an entity a line as JSON: flat, or nested with what belongs to them. */
final class FollowTheMoneyReader {

    private static final List<String> NUMBERS = List.of(
            "passportNumber",
            "idNumber",
            "innCode",
            "ogrnCode",
            "registrationNumber",
            "taxNumber",
            "vatCode",
            "leiCode",
            "swiftBic",
            "imoNumber",
            "mmsi",
            "socialSecurityNumber",
            "uniqueEntityId",
            "dunsCode",
            "npiCode",
            "icijId",
            "okpoCode");
    private static final List<String> COUNTRIES =
            List.of("nationality", "citizenship", "jurisdiction", "mainCountry", "flag", "country");

    private final Drafts drafts = new Drafts();
    private final Map<String, List<String>> numbersByHolder = new HashMap<>();
    private Optional<LocalDate> seen = Optional.empty();

    private FollowTheMoneyReader() {}

    /** Published on the day the latest entity was last seen. */
    static ListContent read(InputStream bytes) {
        FollowTheMoneyReader reader = new FollowTheMoneyReader();
        JsonEntries.read(bytes, reader::entity);
        reader.numbersByHolder.forEach(reader::attach);
        return ListContent.of(reader.seen, reader.drafts);
    }

    /** Empty for what is no subject itself: addresses, documents, relations. */
    static Optional<EntryType> type(String schema) {
        return switch (schema) {
            case "Person" -> Optional.of(EntryType.PERSON);
            case "Company", "Organization", "LegalEntity", "PublicBody" -> Optional.of(EntryType.ORGANISATION);
            case "Vessel" -> Optional.of(EntryType.VESSEL);
            case "Airplane" -> Optional.of(EntryType.AIRCRAFT);
            default -> Optional.empty();
        };
    }

    private void entity(JsonNode node) {
        String schema = node.path("schema").asText();
        JsonNode properties = node.path("properties");
        if (schema.equals("Passport") || schema.equals("Identification")) {
            texts(properties, "holder").forEach(holder -> numbersByHolder
                    .computeIfAbsent(holder, any -> new ArrayList<>())
                    .addAll(numbers(properties).toList()));
        } else if (node.path("target").asBoolean(true)) {
            type(schema)
                    .ifPresent(type ->
                            subject(drafts.entry(node.path("id").asText()).type(type), node, properties));
        }
    }

    private void subject(EntryDraft draft, JsonNode node, JsonNode properties) {
        draft.name(node.path("caption").asText(), false);
        Stream.of("name", "alias", "previousName")
                .flatMap(names -> texts(properties, names))
                .forEach(name -> draft.name(name, false));
        texts(properties, "weakAlias").forEach(name -> draft.name(name, true));
        if (draft.type() == EntryType.PERSON) {
            texts(properties, "birthDate")
                    .flatMap(date -> LooseDate.all(date).stream())
                    .forEach(draft::born);
        }
        Stream.of("birthPlace", "birthCountry")
                .flatMap(place -> texts(properties, place))
                .forEach(draft::bornIn);
        COUNTRIES.stream().flatMap(country -> texts(properties, country)).forEach(draft::country);
        texts(properties, "gender").forEach(draft::gender);
        numbers(properties).forEach(draft::identifier);
        belongings(properties).flatMap(FollowTheMoneyReader::numbers).forEach(draft::identifier);
        draft.programme(programme(node, properties));
        Stream.of("position", "notes", "topics")
                .flatMap(text -> texts(properties, text))
                .forEach(draft::remark);
        LooseDate.published(node.path("last_seen").asText(), false)
                .filter(date -> seen.isEmpty() || date.isAfter(seen.get()))
                .ifPresent(date -> seen = Optional.of(date));
    }

    private static String programme(JsonNode node, JsonNode properties) {
        return Stream.of(texts(properties, "programId"), texts(properties, "program"), texts(node, "datasets"))
                .flatMap(texts -> texts)
                .findFirst()
                .orElse("");
    }

    /** Documents nested in a subject. */
    private static Stream<JsonNode> belongings(JsonNode properties) {
        return StreamSupport.stream(properties.spliterator(), false)
                .flatMap(values -> StreamSupport.stream(values.spliterator(), false))
                .filter(value -> value.path("schema").asText().matches("Passport|Identification"))
                .map(value -> value.path("properties"));
    }

    private static Stream<String> numbers(JsonNode properties) {
        return Stream.concat(NUMBERS.stream(), Stream.of("number")).flatMap(number -> texts(properties, number));
    }

    private void attach(String holder, List<String> numbers) {
        EntryDraft draft = drafts.begun(holder);
        if (draft != null) {
            numbers.forEach(draft::identifier);
        }
    }

    private static Stream<String> texts(JsonNode properties, String property) {
        return StreamSupport.stream(properties.path(property).spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }
}

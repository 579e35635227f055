package org.lotse.workers.screening.list;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Reads several lists already joined into one, an entry a line as JSON. */
final class CombinedReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CombinedReader() {}

    /** @throws ListRefused when a line is no entry */
    static List<ListEntry> read(String text) {
        List<ListEntry> entries = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> entries.add(entry(line)));
        return entries;
    }

    private static ListEntry entry(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            EntryDraft draft = new EntryDraft().id(node.path("id").asText());
            draft.type(type(node.path("type").asText()));
            draft.name(node.path("name").asText(), false);
            node.path("aliases").forEach(alias -> draft.name(alias.asText(), false));
            node.path("orig").forEach(original -> draft.name(original.asText(), false));
            node.path("weak").forEach(weak -> draft.name(weak.asText(), true));
            node.path("dob").forEach(dob -> BirthDate.of(dob.asText()).ifPresent(draft::born));
            node.path("countries").forEach(country -> draft.country(country.asText()));
            node.path("ids").forEach(number -> draft.identifier(number.asText()));
            return draft.programme(node.path("program").asText()).finished();
        } catch (JsonProcessingException noJson) {
            throw new ListRefused("A line is not JSON", noJson);
        }
    }

    private static EntryType type(String text) {
        return switch (text) {
            case "person" -> EntryType.PERSON;
            case "vessel" -> EntryType.VESSEL;
            case "aircraft" -> EntryType.AIRCRAFT;
            default -> EntryType.ORGANISATION;
        };
    }
}

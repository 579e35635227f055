package org.lotse.workers.screening.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.Optional;

/** Reads several lists already joined into one, an entry a line as JSON. */
final class CombinedReader {

    private final Drafts drafts = new Drafts();

    private CombinedReader() {}

    /** @throws ListRefused when a line is no entry */
    static ListContent read(InputStream bytes) {
        CombinedReader reader = new CombinedReader();
        JsonEntries.read(bytes, reader::entry);
        return ListContent.of(Optional.empty(), reader.drafts);
    }

    private void entry(JsonNode node) {
        EntryDraft draft = drafts.entry(node.path("id").asText());
        draft.type(type(node.path("type").asText()));
        draft.name(node.path("name").asText(), false);
        node.path("aliases").forEach(alias -> draft.name(alias.asText(), false));
        node.path("orig").forEach(original -> draft.name(original.asText(), false));
        node.path("weak").forEach(weak -> draft.name(weak.asText(), true));
        node.path("dob").forEach(dob -> BirthDate.of(dob.asText()).ifPresent(draft::born));
        node.path("countries").forEach(country -> draft.country(country.asText()));
        node.path("ids").forEach(number -> draft.identifier(number.asText()));
        draft.programme(node.path("program").asText());
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

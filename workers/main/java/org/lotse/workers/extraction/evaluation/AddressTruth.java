package org.lotse.workers.extraction.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.Reading;
import org.lotse.workers.extraction.reading.Spelling;

/**
 * What the JSON beside a bill or invoice says of it, by the names of our fields: {@code name}, {@code dateOfIssue},
 * {@code issuer}, {@code total}, each only where it is given.
 */
record AddressTruth(Map<String, String> fields) {

    private static final Map<String, String> KEYS =
            Map.of("name", "name", "date", "dateOfIssue", "issuer", "issuer", "amount", "total");

    /** Empty when no JSON lies beside the document. */
    static AddressTruth beside(Path document) throws IOException {
        String name = document.getFileName().toString();
        Path file = document.resolveSibling(name.replaceFirst("\\.[^.]*$", ".json"));
        return Files.exists(file) ? of(new ObjectMapper().readTree(file.toFile())) : new AddressTruth(Map.of());
    }

    /** @param json an object, or a list whose first element it is */
    static AddressTruth of(JsonNode json) {
        JsonNode facts = json.isArray() ? json.path(0) : json;
        Map<String, String> fields = new LinkedHashMap<>();
        KEYS.forEach((key, field) -> {
            if (facts.path(key).isValueNode() && !facts.path(key).asText().isBlank()) {
                fields.put(field, facts.path(key).asText());
            }
        });
        return new AddressTruth(fields);
    }

    /** Whether the reading says the same, compared in its normalised form. */
    boolean holds(String field, Reading reading) {
        return reading.field(field)
                .map(Field::normalised)
                .filter(read -> same(field, fields.get(field), read))
                .isPresent();
    }

    private static boolean same(String field, String truth, String read) {
        return switch (field) {
            case "dateOfIssue" -> truth.equals(read);
            case "total" -> amount(read) && new BigDecimal(truth).compareTo(new BigDecimal(read)) == 0;
            default -> says(Spelling.ofZone(read), Spelling.ofZone(truth));
        };
    }

    private static boolean amount(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    /** The words stand in what was read, one after the other: a letterhead may say more than the name. */
    private static boolean says(String read, String truth) {
        return (" " + read + " ").contains(" " + truth + " ");
    }
}

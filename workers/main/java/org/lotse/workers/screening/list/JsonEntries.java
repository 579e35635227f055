package org.lotse.workers.screening.list;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads JSON objects one after the other, a line each or not; refuses what is longer or deeper than any list. */
final class JsonEntries {

    private static final ObjectReader JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(1 << 20)
                            .maxNestingDepth(32)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .readerFor(JsonNode.class);

    private JsonEntries() {}

    /** @throws ListRefused when there is anything but whole objects */
    static void read(InputStream bytes, Consumer<JsonNode> entries) {
        int line = 1;
        try (MappingIterator<JsonNode> nodes = JSON.readValues(bytes)) {
            for (; nodes.hasNextValue(); line++) {
                JsonNode node = nodes.nextValue();
                if (!node.isObject()) {
                    throw new ListRefused("Entry %d is no JSON object".formatted(line));
                }
                entries.accept(node);
            }
        } catch (IOException noJson) {
            throw new ListRefused("Entry %d is not JSON, or cut off".formatted(line), noJson);
        }
    }
}

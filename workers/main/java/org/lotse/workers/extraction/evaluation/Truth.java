package org.lotse.workers.extraction.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a picture of an identity document says; without lines it carries no zone. */
record Truth(String file, List<String> lines, String tags) {

    Truth {
        lines = List.copyOf(lines);
    }

    static Truth of(JsonNode line) {
        List<String> lines = new ArrayList<>();
        line.path("mrz").forEach(one -> lines.add(one.asText()));
        return new Truth(line.path("file").asText(), lines, line.path("tags").asText());
    }
}

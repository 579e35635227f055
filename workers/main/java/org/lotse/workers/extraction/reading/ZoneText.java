package org.lotse.workers.extraction.reading;

import java.util.List;

/** The machine-readable zone as printed; {@code checksValid} tells whether the document's own check digits hold. */
public record ZoneText(String format, List<String> lines, boolean checksValid) {

    public ZoneText {
        lines = List.copyOf(lines);
    }
}

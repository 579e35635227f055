package org.lotse.workers.extraction.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lotse.workers.extraction.mrz.Zone;
import org.lotse.workers.extraction.reading.Box;
import org.lotse.workers.extraction.reading.DocumentType;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.Reading;
import org.lotse.workers.extraction.reading.Reason;
import org.lotse.workers.extraction.reading.Verdict;
import org.lotse.workers.extraction.reading.ZoneText;

/** Readings as the evaluation may meet them. */
final class Readings {

    static final List<String> LINES =
            List.of("P<UTOMUELLER<<AENNE<MARIA<<<<<<<<<<<<<<<<<<<", "UT7K204190UTO8403179F3305304<<<<<<<<<<<<<<<8");

    private Readings() {}

    /** What was read from a zone; the fields as given. */
    static Reading ofZone(List<String> lines, Map<String, String> fields, Reason... reasons) {
        boolean valid = Zone.of(lines).filter(Zone::checksValid).isPresent();
        ZoneText zone = new ZoneText("TD3", lines, valid);
        return reading(DocumentType.PASSPORT, zone, fields, "read", reasons);
    }

    static Reading ofText(Map<String, String> fields, String text, Reason... reasons) {
        return reading(DocumentType.OTHER, null, fields, text, reasons);
    }

    private static Reading reading(
            DocumentType type, ZoneText zone, Map<String, String> fields, String text, Reason... reasons) {
        Reading reading = new Reading(type, Verdict.READABLE, List.of(), List.of(), zone, fields(fields), text, 1);
        for (Reason reason : reasons) {
            reading = reading.with(reason);
        }
        return reading;
    }

    private static List<Field> fields(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> new Field(
                        field.getKey(),
                        field.getValue(),
                        field.getValue(),
                        0.9,
                        1,
                        new Box(0, 0, 1, 1),
                        Field.Source.MRZ))
                .collect(Collectors.toList());
    }
}

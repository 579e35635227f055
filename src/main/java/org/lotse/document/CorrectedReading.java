package org.lotse.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reading as it counts: what was read, put right by what people corrected. */
final class CorrectedReading {

    static final String SOURCE = "CORRECTED";
    private static final String EXPIRED = "EXPIRED";

    private CorrectedReading() {}

    /** @param corrections oldest first; of several for one field the last one counts */
    static Reading of(Reading read, List<Correction> corrections, LocalDate today) {
        if (corrections.isEmpty()) {
            return read;
        }
        Map<String, ReadField> fields = new LinkedHashMap<>();
        read.fields().forEach(field -> fields.put(field.name(), field));
        corrections.forEach(correction ->
                fields.merge(correction.field(), field(correction, null), (before, same) -> field(correction, before)));
        return new Reading(
                read.key(),
                read.type(),
                read.verdict(),
                reasons(read, fields.get("dateOfExpiry"), today),
                read.pages(),
                read.mrz(),
                List.copyOf(fields.values()),
                read.text(),
                read.millis(),
                read.engine(),
                read.fingerprints());
    }

    private static ReadField field(Correction correction, ReadField before) {
        return new ReadField(
                correction.field(),
                correction.value(),
                correction.normalised(),
                1,
                before == null ? 1 : before.page(),
                before == null ? null : before.box(),
                SOURCE);
    }

    /** Whether a document has expired follows from its date, so it is told anew when a person put the date right. */
    private static List<String> reasons(Reading read, ReadField expiry, LocalDate today) {
        if (expiry == null || !expiry.source().equals(SOURCE)) {
            return read.reasons();
        }
        List<String> reasons = new ArrayList<>(read.reasons());
        reasons.remove(EXPIRED);
        if (LocalDate.parse(expiry.normalised()).isBefore(today)) {
            reasons.add(EXPIRED);
        }
        return reasons;
    }
}

package org.lotse.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A reading as it counts: what was read, put right by what people corrected. */
final class CorrectedReading {

    static final String SOURCE = "CORRECTED";
    private static final String EXPIRED = "EXPIRED";
    private static final String TOO_OLD = "TOO_OLD";

    private final DocumentType type;
    private final ProofOfAddress proof;
    private final LocalDate today;

    /** @param type what the document was handed in as */
    CorrectedReading(DocumentType type, ProofOfAddress proof, LocalDate today) {
        this.type = type;
        this.proof = proof;
        this.today = today;
    }

    /** @param corrections oldest first; of several for one field the last one counts */
    Reading of(Reading read, List<Correction> corrections) {
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
                reasons(read, fields),
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

    /** What follows from a date is told anew when a person put that date right. */
    private List<String> reasons(Reading read, Map<String, ReadField> fields) {
        List<String> reasons = new ArrayList<>(read.reasons());
        corrected(fields, "dateOfExpiry").ifPresent(date -> tell(reasons, EXPIRED, date.isBefore(today)));
        if (proof.is(type, read.type())) {
            corrected(fields, "dateOfIssue").ifPresent(date -> tell(reasons, TOO_OLD, proof.tooOld(date, today)));
        }
        return reasons;
    }

    private static Optional<LocalDate> corrected(Map<String, ReadField> fields, String name) {
        return Optional.ofNullable(fields.get(name))
                .filter(field -> field.source().equals(SOURCE))
                .map(field -> LocalDate.parse(field.normalised()));
    }

    private static void tell(List<String> reasons, String reason, boolean holds) {
        reasons.remove(reason);
        if (holds) {
            reasons.add(reason);
        }
    }
}

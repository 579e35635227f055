package org.lotse.workers.extraction.evaluation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lotse.workers.extraction.mrz.Countries;
import org.lotse.workers.extraction.mrz.Zone;
import org.lotse.workers.extraction.mrz.ZoneField;

/** The fields that a document's true zone says, normalised as readings are. */
final class TrueFields {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private TrueFields() {}

    /** Empty when the lines have the shape of no zone: some specimens print what ICAO does not know. */
    static Map<String, String> of(List<String> lines, LocalDate today) {
        TrueFields truth = new TrueFields();
        Zone.of(lines).ifPresent(zone -> truth.take(zone, today));
        return truth.fields;
    }

    private void take(Zone zone, LocalDate today) {
        put("documentNumber", zone.text(ZoneField.DOCUMENT_NUMBER));
        put("issuer", country(zone.text(ZoneField.ISSUER)));
        put("nationality", country(zone.text(ZoneField.NATIONALITY)));
        put("dateOfBirth", zone.dateOfBirth(today).map(LocalDate::toString).orElse(""));
        put("dateOfExpiry", zone.dateOfExpiry(today).map(LocalDate::toString).orElse(""));
        put("sex", zone.raw(ZoneField.SEX).matches("[MF]") ? zone.sex() : "");
        put("familyName", zone.names().family());
        put("givenNames", zone.names().given());
    }

    private static String country(String code) {
        return Countries.iso(code).orElse(code);
    }

    private void put(String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }
}

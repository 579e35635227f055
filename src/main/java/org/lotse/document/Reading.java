package org.lotse.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;

/**
 * What a machine read from a document.
 *
 * @param key the external task that produced it
 * @param type what the document turned out to be, e.g. PASSPORT; {@code reading.type.<type>} is the key of its words
 * @param verdict whether a person could work with it
 * @param reasons codes that say what is wrong with the document
 * @param mrz the machine-readable zone, or null
 * @param fingerprints one a page, 16 lower-case hex digits each: pictures that look alike differ in few bits
 */
public record Reading(
        String key,
        String type,
        Verdict verdict,
        List<String> reasons,
        List<PageSize> pages,
        Mrz mrz,
        List<ReadField> fields,
        String text,
        long millis,
        String engine,
        List<String> fingerprints) {

    public Reading {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        pages = pages == null ? List.of() : List.copyOf(pages);
        fields = fields == null ? List.of() : List.copyOf(fields);
        fingerprints = fingerprints == null ? List.of() : List.copyOf(fingerprints);
    }

    /** Whether the machine could read the document at all. */
    public enum Verdict {
        READABLE,
        UNREADABLE
    }

    /** Pixels of the picture that people see of a page. */
    public record PageSize(int number, int width, int height) {}

    /** The machine-readable zone as printed (ICAO 9303). */
    public record Mrz(String format, List<String> lines, boolean checksValid) {}

    @JsonIgnore
    public boolean readable() {
        return verdict == Verdict.READABLE;
    }

    public Optional<ReadField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The same with those fields only that come from one source. */
    Reading withOnly(String source) {
        List<ReadField> some =
                fields.stream().filter(field -> source.equals(field.source())).toList();
        return new Reading(key, type, verdict, reasons, pages, mrz, some, text, millis, engine, fingerprints);
    }
}

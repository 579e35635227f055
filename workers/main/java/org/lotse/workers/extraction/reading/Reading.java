package org.lotse.workers.extraction.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything a machine could say about a document.
 *
 * @param fingerprints what each page looks like in 64 bits, as 16 lower-case hexadecimal digits, in the pages' order;
 *     pages that look alike differ in few bits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reading(
        DocumentType type,
        Verdict verdict,
        List<Reason> reasons,
        List<Page> pages,
        ZoneText mrz,
        List<Field> fields,
        String text,
        long millis,
        List<String> fingerprints) {

    public Reading {
        reasons = List.copyOf(reasons);
        pages = List.copyOf(pages);
        fields = List.copyOf(fields);
        fingerprints = fingerprints == null ? List.of() : List.copyOf(fingerprints);
    }

    public Reading(
            DocumentType type,
            Verdict verdict,
            List<Reason> reasons,
            List<Page> pages,
            ZoneText mrz,
            List<Field> fields,
            String text,
            long millis) {
        this(type, verdict, reasons, pages, mrz, fields, text, millis, List.of());
    }

    /** A document that nothing can be said of but why. */
    public static Reading unreadable(Reason reason) {
        return new Reading(DocumentType.OTHER, Verdict.UNREADABLE, List.of(reason), List.of(), null, List.of(), "", 0);
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The same reading with one more doubt; the verdict follows from the reasons. */
    public Reading with(Reason reason) {
        if (reasons.contains(reason)) {
            return this;
        }
        List<Reason> more = new ArrayList<>(reasons);
        more.add(reason);
        Verdict then = reason.unreadable() ? Verdict.UNREADABLE : verdict;
        return new Reading(type, then, more, pages, mrz, fields, text, millis, fingerprints);
    }

    public Reading taking(long duration) {
        return new Reading(type, verdict, reasons, pages, mrz, fields, text, duration, fingerprints);
    }

    public Reading lookingLike(List<String> prints) {
        return new Reading(type, verdict, reasons, pages, mrz, fields, text, millis, prints);
    }
}

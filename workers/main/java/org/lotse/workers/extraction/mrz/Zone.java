package org.lotse.workers.extraction.mrz;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A machine-readable zone: its lines in upper case with fillers, all of the format's length. */
public record Zone(ZoneFormat format, List<String> lines) {

    public Zone {
        lines = List.copyOf(lines);
        int width = format.width();
        if (lines.size() != format.lines() || lines.stream().anyMatch(line -> line.length() != width)) {
            throw new IllegalArgumentException("Not the shape of " + format);
        }
    }

    /** The zone that these lines form, absent when they have the shape of none. */
    public static Optional<Zone> of(List<String> lines) {
        return ZoneFormat.of(lines).map(format -> new Zone(format, lines));
    }

    /** Whether every check digit printed is the one computed. */
    public boolean checksValid() {
        return validChecks() == format.checks().size();
    }

    public int validChecks() {
        return (int)
                format.checks().stream().filter(check -> check.holds(lines)).count();
    }

    /** Whether the check digit over exactly this field holds; absent when the format has none for it. */
    public Optional<Boolean> checked(ZoneField field) {
        return format.span(field)
                .flatMap(span -> format.checks().stream()
                        .filter(check -> check.covered().equals(List.of(span)))
                        .findFirst())
                .map(check -> check.holds(lines)
                        || field == ZoneField.DOCUMENT_NUMBER && longNumber().isPresent());
    }

    /** The field as printed, with fillers; empty where the format does not carry it. */
    public String raw(ZoneField field) {
        return format.span(field).map(span -> span.in(lines)).orElse("");
    }

    /** The field without trailing fillers, inner ones as spaces. */
    public String text(ZoneField field) {
        if (field == ZoneField.DOCUMENT_NUMBER) {
            return longNumber().orElseGet(() -> plain(raw(field)));
        }
        return plain(raw(field));
    }

    public ZoneNames names() {
        return format == ZoneFormat.FRID
                ? new ZoneNames(text(ZoneField.FAMILY_NAME), text(ZoneField.GIVEN_NAMES))
                : ZoneNames.of(raw(ZoneField.NAMES));
    }

    public Optional<LocalDate> dateOfBirth(LocalDate today) {
        return ZoneDate.past(raw(ZoneField.DATE_OF_BIRTH), today);
    }

    public Optional<LocalDate> dateOfExpiry(LocalDate today) {
        return ZoneDate.nearest(raw(ZoneField.DATE_OF_EXPIRY), today);
    }

    /** M, F, or X where the document leaves it open. */
    public String sex() {
        String raw = raw(ZoneField.SEX);
        return raw.equals("M") || raw.equals("F") ? raw : "X";
    }

    /** ICAO Doc 9303 part 5: a number of more than nine characters goes on in the optional field of a TD1 card. */
    private Optional<String> longNumber() {
        if (format != ZoneFormat.TD1 || lines.get(0).charAt(14) != '<') {
            return Optional.empty();
        }
        String rest = lines.get(0).substring(15).replaceAll("<.*", "");
        if (rest.length() < 2) {
            return Optional.empty();
        }
        String number = lines.get(0).substring(5, 14) + rest.substring(0, rest.length() - 1);
        boolean holds = rest.charAt(rest.length() - 1) == '0' + CheckDigit.of(number);
        return holds ? Optional.of(number) : Optional.empty();
    }

    static String plain(String raw) {
        int end = IntStream.iterate(raw.length(), at -> at > 0, at -> at - 1)
                .filter(at -> raw.charAt(at - 1) != '<')
                .findFirst()
                .orElse(0);
        return raw.substring(0, end).replaceAll("<+", " ").strip();
    }
}

package org.lotse.workers.extraction.mrz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Zones of invented people, every field filled and every check digit right. */
final class Zones {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ANY = LETTERS + "0123456789";

    private final Random random;

    Zones(long seed) {
        random = new Random(seed);
    }

    Zone any(ZoneFormat format) {
        List<StringBuilder> lines = new ArrayList<>();
        for (int line = 0; line < format.lines(); line++) {
            lines.add(new StringBuilder("<".repeat(format.width())));
        }
        for (ZoneField field : ZoneField.values()) {
            format.span(field).ifPresent(span -> put(lines, span, content(format, field, span.end() - span.start())));
        }
        for (Check check : format.checks()) {
            StringBuilder covered = new StringBuilder();
            check.covered().forEach(span -> covered.append(lines.get(span.line()), span.start(), span.end()));
            put(lines, check.digit(), String.valueOf(CheckDigit.of(covered)));
        }
        return new Zone(format, lines.stream().map(StringBuilder::toString).toList());
    }

    private String content(ZoneFormat format, ZoneField field, int length) {
        return switch (field) {
            case DOCUMENT_CODE -> format.name().startsWith("MRV") ? "V<" : format == ZoneFormat.TD3 ? "P<" : "ID";
            case ISSUER -> format == ZoneFormat.FRID ? "FRA" : "UTO";
            case NATIONALITY -> "D<<";
            case SEX -> random.nextBoolean() ? "F" : "M";
            case DATE_OF_BIRTH, DATE_OF_EXPIRY ->
                "%02d%02d%02d".formatted(random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28));
            case NAMES -> letters(7) + "<<" + letters(4) + "<" + letters(5);
            case FAMILY_NAME, GIVEN_NAMES -> letters(8);
            case DOCUMENT_NUMBER, OPTIONAL -> of(ANY, length - random.nextInt(3));
        };
    }

    private String letters(int length) {
        return of(LETTERS, length);
    }

    private String of(String characters, int length) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < length; index++) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    private static void put(List<StringBuilder> lines, Span span, String content) {
        lines.get(span.line()).replace(span.start(), span.start() + content.length(), content);
    }
}

package org.lotse.workers.extraction.specimen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lotse.workers.extraction.mrz.Check;
import org.lotse.workers.extraction.mrz.CheckDigit;
import org.lotse.workers.extraction.mrz.Span;
import org.lotse.workers.extraction.mrz.Zone;
import org.lotse.workers.extraction.mrz.ZoneField;
import org.lotse.workers.extraction.mrz.ZoneFormat;
import org.lotse.workers.extraction.reading.Spelling;

/** Writes the zone of a specimen; all check digits hold. */
final class HolderZone {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final ZoneFormat format;
    private final Holder holder;
    private final String code;
    private final List<StringBuilder> lines = new ArrayList<>();

    private HolderZone(ZoneFormat format, String code, Holder holder) {
        this.format = format;
        this.holder = holder;
        this.code = code;
        Collections.nCopies(format.lines(), "<".repeat(format.width()))
                .forEach(line -> lines.add(new StringBuilder(line)));
    }

    /** @param code the document's code of one or two letters */
    static Zone of(ZoneFormat format, String code, Holder holder) {
        return new HolderZone(format, code, holder).write();
    }

    private Zone write() {
        for (ZoneField field : ZoneField.values()) {
            format.span(field).ifPresent(span -> put(span, content(field)));
        }
        for (Check check : format.checks()) {
            StringBuilder covered = new StringBuilder();
            check.covered().forEach(span -> covered.append(lines.get(span.line()), span.start(), span.end()));
            boolean empty = check.fillerMeansEmpty() && holder.personalNumber().isEmpty();
            put(check.digit(), empty ? "<" : String.valueOf(CheckDigit.of(covered)));
        }
        return new Zone(format, lines.stream().map(StringBuilder::toString).toList());
    }

    private String content(ZoneField field) {
        return switch (field) {
            case DOCUMENT_CODE -> code;
            case ISSUER -> holder.issuer();
            case NATIONALITY -> holder.nationality();
            case NAMES -> spelt(holder.familyName()) + "<<" + spelt(holder.givenNames());
            case FAMILY_NAME -> spelt(holder.familyName());
            case GIVEN_NAMES -> spelt(holder.givenNames());
            case SEX -> holder.sex() == 'X' ? "<" : String.valueOf(holder.sex());
            case DOCUMENT_NUMBER -> holder.documentNumber();
            case DATE_OF_BIRTH -> day(holder.dateOfBirth());
            case DATE_OF_EXPIRY -> day(holder.dateOfExpiry());
            case OPTIONAL -> format == ZoneFormat.FRID ? "952042" : holder.personalNumber();
        };
    }

    private static String spelt(String name) {
        return Spelling.ofZone(name).replace(' ', '<');
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private void put(Span span, String content) {
        String fitting = content.substring(0, Math.min(content.length(), span.end() - span.start()));
        lines.get(span.line()).replace(span.start(), span.start() + fitting.length(), fitting);
    }
}

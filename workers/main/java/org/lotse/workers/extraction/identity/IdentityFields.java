package org.lotse.workers.extraction.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.workers.extraction.mrz.Countries;
import org.lotse.workers.extraction.mrz.Span;
import org.lotse.workers.extraction.mrz.Zone;
import org.lotse.workers.extraction.mrz.ZoneField;
import org.lotse.workers.extraction.mrz.ZoneFormat;
import org.lotse.workers.extraction.reading.DocumentType;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.TextLine;
import org.lotse.workers.extraction.zone.FoundZone;

/** What an identity document says of its holder, by its machine-readable zone and the print beside it. */
public final class IdentityFields {

    /** No check digit covers names and countries. */
    private static final double UNCHECKED = 0.9;

    private static final double CONFIRMED = 0.98;
    private static final double CHECK_FAILED = 0.3;

    /** What only print says is shown as doubtful, and only where it was made out. */
    private static final double PRINTED = 0.65;

    private static final double MADE_OUT = 0.8;

    private final FoundZone found;
    private final Zone zone;
    private final int page;
    private final LocalDate today;
    private final PrintedWords print;
    private final PrintedFields labelled;
    private final LabelledWitness witness;
    private final List<Field> fields = new ArrayList<>();
    private boolean differs;

    /**
     * @param page where the zone stands
     * @param lines the print beside the zone and on the other pages
     */
    public IdentityFields(FoundZone found, int page, LocalDate today, List<TextLine> lines) {
        this.found = found;
        this.zone = found.zone();
        this.page = page;
        this.today = today;
        this.print = new PrintedWords(lines);
        this.labelled = new PrintedFields(lines);
        this.witness = new LabelledWitness(labelled, print);
    }

    /** What the zone says that the document is. */
    public static DocumentType type(Zone zone) {
        String code = zone.raw(ZoneField.DOCUMENT_CODE);
        return switch (code.charAt(0)) {
            case 'P' -> DocumentType.PASSPORT;
            case 'V' -> DocumentType.VISA;
            case 'I', 'A', 'C' -> code.charAt(1) == 'R' ? DocumentType.RESIDENCE_PERMIT : DocumentType.IDENTITY_CARD;
            default -> DocumentType.OTHER;
        };
    }

    /** The zone's fields, and behind them those that only the print says. */
    public List<Field> fields() {
        names();
        date("dateOfBirth", ZoneField.DATE_OF_BIRTH, PrintedField.DATE_OF_BIRTH, zone.dateOfBirth(today));
        date("dateOfExpiry", ZoneField.DATE_OF_EXPIRY, PrintedField.DATE_OF_EXPIRY, zone.dateOfExpiry(today));
        if (has(ZoneField.SEX)) {
            add("sex", ZoneField.SEX, zone.sex(), zone.sex());
        }
        country("nationality", ZoneField.NATIONALITY);
        country("issuer", ZoneField.ISSUER);
        String number = zone.text(ZoneField.DOCUMENT_NUMBER);
        witnessed("documentNumber", ZoneField.DOCUMENT_NUMBER, number, print.number(number));
        fields.addAll(new PrintedFacts(labelled, today, PRINTED, MADE_OUT).besideZone());
        return List.copyOf(fields);
    }

    private void names() {
        boolean cutOff =
                zone.format() == ZoneFormat.FRID || !zone.raw(ZoneField.NAMES).endsWith("<");
        differs |= witness.familyName(zone.names(), cutOff) == Witness.DIFFERS;
        differs |= witness.givenNames(zone.names(), cutOff) == Witness.DIFFERS;
        boolean apart = has(ZoneField.FAMILY_NAME);
        name(
                "familyName",
                apart ? ZoneField.FAMILY_NAME : ZoneField.NAMES,
                zone.names().family());
        name(
                "givenNames",
                apart ? ZoneField.GIVEN_NAMES : ZoneField.NAMES,
                zone.names().given());
    }

    private void name(String name, ZoneField place, String spelt) {
        if (!spelt.isEmpty()) {
            Optional<String> printed = print.asPrinted(spelt);
            Span span = written(name, place);
            double sure = printed.isPresent() ? CONFIRMED : UNCHECKED * found.confidence(span);
            add(name, span, printed.orElse(spelt), spelt, sure);
        }
    }

    private void date(String name, ZoneField place, PrintedField label, Optional<LocalDate> date) {
        date.ifPresent(day -> witnessed(name, place, day.toString(), date(label, day)));
    }

    private Witness date(PrintedField label, LocalDate day) {
        Witness anywhere = print.date(day);
        List<LocalDate> others = Stream.of(zone.dateOfBirth(today), zone.dateOfExpiry(today))
                .flatMap(Optional::stream)
                .filter(other -> !other.equals(day))
                .toList();
        return anywhere == Witness.SILENT ? witness.date(label, day, others) : anywhere;
    }

    private void country(String name, ZoneField place) {
        if (has(place)) {
            String code = zone.text(place);
            double sure = Countries.known(code) ? CONFIRMED : UNCHECKED * found.confidence(written(name, place));
            add(name, written(name, place), code, Countries.iso(code).orElse(code), sure);
        }
    }

    /** Print that agrees settles what check digits are blind to; print that differs is for a person to judge. */
    private void witnessed(String name, ZoneField place, String value, Witness heard) {
        Span span = written(name, place);
        double sure = confidence(place, span);
        boolean holds = zone.checked(place).orElse(true);
        add(name, span, value, value, heard == Witness.AGREES && holds ? Math.max(CONFIRMED, sure) : sure);
        differs |= heard == Witness.DIFFERS;
    }

    /** Whether the print clearly says something else of the number, a date or a name; known once the fields were asked for. */
    public boolean printDiffers() {
        return differs;
    }

    private boolean has(ZoneField field) {
        return !zone.text(field).isEmpty();
    }

    private void add(String name, ZoneField place, String value, String normalised) {
        add(name, written(name, place), value, normalised, confidence(place, written(name, place)));
    }

    private void add(String name, Span span, String value, String normalised, double sure) {
        fields.add(new Field(name, value, normalised, sure, page, found.box(span), Field.Source.MRZ));
    }

    /** The part of the field that carries characters; of a line with both names, the part with this one. */
    private Span written(String name, ZoneField place) {
        Span span = zone.format().span(place).orElseThrow();
        String raw = zone.raw(place);
        int start = 0;
        int end = zone.text(place).isEmpty()
                ? raw.length()
                : raw.replaceAll("<+$", "").length();
        int separator = raw.indexOf("<<");
        if (place == ZoneField.NAMES && separator > 0 && separator < end) {
            start = name.equals("givenNames") ? separator + 2 : 0;
            end = name.equals("givenNames") ? end : separator;
        }
        return new Span(span.line(), span.start() + start, span.start() + Math.max(start + 1, end));
    }

    /** How sure a character is already heeds its check digits, and that they are blind to some others. */
    private double confidence(ZoneField place, Span span) {
        double read = found.confidence(span);
        return zone.checked(place)
                .map(holds -> holds ? read : Math.min(CHECK_FAILED, read))
                .orElse(Math.max(
                        UNCHECKED * read, place == ZoneField.SEX && !zone.sex().equals("X") ? UNCHECKED : 0));
    }
}

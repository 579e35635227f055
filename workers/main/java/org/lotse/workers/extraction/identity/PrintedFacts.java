package org.lotse.workers.extraction.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lotse.workers.extraction.address.Address;
import org.lotse.workers.extraction.address.AddressLines;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.Spelling;

/**
 * Fields from the print of an identity document. Nothing on the document proves them, so a person who sees them is asked
 * to look: how sure they are never reaches what a check digit gives.
 */
final class PrintedFacts {

    private static final Pattern NUMBER = Pattern.compile("(?=(?:[A-Z -]*\\d){2})[A-Z0-9][A-Z0-9 -]{4,20}[A-Z0-9]");
    private static final Pattern WORDS = Pattern.compile("(?u).*\\p{L}{2}.*|\\p{IsHan}+.*");

    private final PrintedFields print;
    private final LocalDate today;
    private final double sure;
    private final double madeOut;
    private final List<Field> fields = new ArrayList<>();

    /**
     * @param sure how sure a field is whose line was read with certainty
     * @param madeOut how sure of its letters a line must be to count, 0 to 1
     */
    PrintedFacts(PrintedFields print, LocalDate today, double sure, double madeOut) {
        this.print = print;
        this.today = today;
        this.sure = sure;
        this.madeOut = madeOut;
    }

    /** What no zone says: place of birth, day of issue, who issued it, where the holder lives. */
    List<Field> besideZone() {
        text("placeOfBirth", PrintedField.PLACE_OF_BIRTH);
        date("dateOfIssue", PrintedField.DATE_OF_ISSUE, PrintedDate::past);
        text("authority", PrintedField.AUTHORITY);
        address();
        return List.copyOf(fields);
    }

    /** All that is printed on a page without a zone. */
    List<Field> withoutZone() {
        names();
        date("dateOfBirth", PrintedField.DATE_OF_BIRTH, PrintedDate::past);
        number();
        date("dateOfExpiry", PrintedField.DATE_OF_EXPIRY, PrintedDate::expiry);
        nationality();
        return besideZone();
    }

    private void names() {
        Optional<Part> family = found(PrintedField.FAMILY_NAME, PrintedName::mayBe);
        Optional<Part> given = found(PrintedField.GIVEN_NAMES, PrintedName::mayBe);
        Optional<Part> both = family.filter(name -> name.text().indexOf(',') > 0)
                .or(() -> found(PrintedField.NAMES, PrintedName::mayBe));
        if (given.isEmpty() && both.isPresent()) {
            inOneLine(both.get());
            return;
        }
        family.ifPresent(name -> fields.add(name.spelt("familyName", sure)));
        given.ifPresent(name -> fields.add(name.spelt("givenNames", sure)));
    }

    /** «ERIKSSON, ANNA MARIA», or Chinese, where the family's name is the first character. */
    private void inOneLine(Part name) {
        int comma = name.text().indexOf(',');
        boolean chinese = name.text().codePoints().allMatch(Character::isIdeographic);
        if (comma > 0 || chinese) {
            int split = name.from() + (chinese ? 1 : comma);
            fields.add(name.line().part(name.from(), split).spelt("familyName", sure));
            fields.add(name.line().part(chinese ? split : split + 1, name.to()).spelt("givenNames", sure));
        }
    }

    private void date(String name, PrintedField field, BiFunction<PrintedDate, LocalDate, LocalDate> day) {
        found(field, value -> !PrintedDate.in(value).isEmpty()).ifPresent(value -> {
            PrintedDate date = PrintedDate.in(value).get(0);
            String iso = day.apply(date, today).toString();
            fields.add(date.part().field(name, iso, iso, sure));
        });
    }

    private void number() {
        found(PrintedField.DOCUMENT_NUMBER, value -> NUMBER.matcher(value.text())
                        .matches())
                .ifPresent(value -> {
                    String number = value.text().replaceAll("[ -]", "");
                    fields.add(value.field("documentNumber", number, number, sure));
                });
    }

    private void nationality() {
        found(PrintedField.NATIONALITY, value -> Nationalities.code(value.text())
                        .isPresent())
                .ifPresent(value -> fields.add(value.field(
                        "nationality",
                        value.text(),
                        Nationalities.code(value.text()).orElseThrow(),
                        sure)));
    }

    private void text(String name, PrintedField field) {
        found(
                        field,
                        value -> WORDS.matcher(value.text()).matches()
                                && PrintedDate.in(value).isEmpty())
                .ifPresent(value -> fields.add(value.spelt(name, sure)));
    }

    private Optional<Part> found(PrintedField field, Predicate<Part> accepts) {
        return print.at(field, value -> legible(value) && accepts.test(value))
                .map(PrintedFields.AtLabel::value)
                .findFirst();
    }

    private boolean legible(Part value) {
        return value.line().source().confidence() >= madeOut;
    }

    /** As it is printed, and in its parts where it has a place. */
    private void address() {
        List<Part> lines = print.block(PrintedField.ADDRESS).stream()
                .filter(this::legible)
                .filter(line -> WORDS.matcher(line.text()).matches())
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        Optional<Address> address = AddressLines.of(lines);
        String written = lines.stream().map(Part::text).collect(Collectors.joining(", "));
        Field first = lines.get(0).field("address", written, spelt(written), sure);
        fields.add(lines.stream()
                .map(line -> line.field("address", written, first.normalised(), sure))
                .reduce(first, PrintedFacts::around));
        address.ifPresent(this::parts);
    }

    private static String spelt(String written) {
        boolean chinese = written.codePoints().anyMatch(Character::isIdeographic);
        return chinese ? written.replaceAll("\\s", "") : Spelling.ofZone(written);
    }

    private static Field around(Field one, Field other) {
        return new Field(
                one.name(),
                one.value(),
                one.normalised(),
                Math.min(one.confidence(), other.confidence()),
                one.page(),
                one.box().around(other.box()),
                one.source());
    }

    private void parts(Address address) {
        address.street().forEach(street -> fields.add(street.spelt("street", sure)));
        if (!address.postalCode().isEmpty()) {
            String code = address.postalCode().text();
            fields.add(address.postalCode()
                    .field("postalCode", code, code.replace(" ", "").toUpperCase(Locale.ROOT), sure));
        }
        fields.add(address.city().spelt("city", sure));
    }
}

package org.lotse.workers.extraction.specimen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.lotse.workers.extraction.mrz.Countries;
import org.lotse.workers.extraction.mrz.ZoneFormat;

/** What a specimen prints beside its zone, row by row; it agrees with the zone. */
final class Print {

    private static final List<String> DAYS = List.of("dd.MM.yyyy", "dd MMM yyyy", "dd/MM/yyyy", "yyyy-MM-dd");

    /** A label and a value. */
    record Entry(String label, String value) {}

    private final Holder holder;
    private final DateTimeFormatter day;

    Print(Holder holder, Random random) {
        this.holder = holder;
        day = DateTimeFormatter.ofPattern(DAYS.get(random.nextInt(DAYS.size())), Locale.ENGLISH);
    }

    /** The rows of that format, one or two entries each; a card of the size of a credit card has less room. */
    List<List<Entry>> rows(ZoneFormat format, String code) {
        Entry number = new Entry("Document No.", holder.documentNumber());
        Entry birth = new Entry("Date of birth", date(holder.dateOfBirth()));
        Entry expiry = new Entry("Date of expiry", date(holder.dateOfExpiry()));
        Entry family = new Entry("Surname", upper(holder.familyName()));
        Entry given = new Entry("Given names", upper(holder.givenNames()));
        if (format == ZoneFormat.TD1) {
            return List.of(List.of(family, number), List.of(given, birth), List.of(place(), expiry));
        }
        Entry last = format == ZoneFormat.FRID ? new Entry("Authority", "SPECIMEN OFFICE") : expiry;
        return List.of(
                List.of(new Entry("Type / Code", code.replace("<", "") + "  " + plain(holder.issuer())), number),
                List.of(family),
                List.of(given),
                List.of(new Entry("Nationality", country(holder.nationality()))),
                List.of(birth, new Entry("Sex", String.valueOf(holder.sex()))),
                List.of(place(), last));
    }

    private Entry place() {
        return new Entry("Place of birth", upper(holder.placeOfBirth()));
    }

    private String date(LocalDate date) {
        return upper(day.format(date));
    }

    /** The name of a state in English, upper case. */
    static String country(String code) {
        return Countries.iso(plain(code))
                .map(two -> upper(new Locale("", two).getDisplayCountry(Locale.ENGLISH)))
                .orElse("UTOPIA");
    }

    private static String plain(String code) {
        return code.replace("<", "");
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}

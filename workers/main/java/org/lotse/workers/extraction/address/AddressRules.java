package org.lotse.workers.extraction.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lotse.workers.extraction.reading.Field;
import org.lotse.workers.extraction.reading.Spelling;
import org.lotse.workers.extraction.reading.TextLine;

/** Finds whose address a letter, bill or statement proves, where, by whom and of when. */
public final class AddressRules {

    private static final double BY_PLACE = 0.9;
    private static final double BY_WORDS = 0.8;

    private final LocalDate today;

    public AddressRules(LocalDate today) {
        this.today = today;
    }

    /** The fields found, none of them guaranteed; none where no person's address stands on the letter. */
    public List<Field> fields(List<TextLine> lines) {
        List<Field> fields = new ArrayList<>();
        AddressBlock.in(lines).stream().findFirst().ifPresent(block -> add(fields, block));
        new IssueDate(lines, today)
                .find()
                .ifPresent(found -> fields.add(field(
                        "dateOfIssue",
                        found.date().toString(),
                        found.date().toString(),
                        found.line(),
                        found.confidence())));
        Letterhead.find(lines)
                .ifPresent(
                        line -> fields.add(spelt("issuer", Letterhead.name(line).orElseThrow(), line, BY_WORDS)));
        return List.copyOf(fields);
    }

    private static void add(List<Field> fields, AddressBlock block) {
        PlaceLine place = block.place();
        fields.add(spelt("name", block.person(), block.name(), BY_PLACE));
        fields.add(spelt("street", block.street().text().strip(), block.street(), BY_PLACE));
        String code = place.postalCode();
        fields.add(field(
                "postalCode", code, code.replace(" ", "").toUpperCase(Locale.ROOT), place.line(), sure(place.line())));
        fields.add(spelt("city", place.city(), place.line(), BY_PLACE));
        block.country()
                .ifPresent(line -> fields.add(field(
                        "country",
                        line.text().strip(),
                        CountryNames.named(line.text()).orElseThrow(),
                        line,
                        sure(line))));
        if (block.country().isEmpty()) {
            place.country()
                    .ifPresent(country ->
                            fields.add(field("country", country, country, place.line(), sure(place.line()))));
        }
    }

    private static double sure(TextLine line) {
        return BY_PLACE * line.confidence();
    }

    private static Field spelt(String name, String value, TextLine line, double sure) {
        return field(name, value, Spelling.ofZone(value), line, sure * line.confidence());
    }

    private static Field field(String name, String value, String normalised, TextLine line, double confidence) {
        return new Field(name, value, normalised, confidence, line.page(), line.box(), line.source());
    }
}

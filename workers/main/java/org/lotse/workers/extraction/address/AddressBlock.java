package org.lotse.workers.extraction.address;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.reading.Box;
import org.lotse.workers.extraction.reading.TextLine;

/** An address as it stands on a letter: a person's name, the street below it, the place below that. */
record AddressBlock(TextLine name, TextLine street, PlaceLine place, Optional<TextLine> country) {

    private static final Pattern STREET = Pattern.compile("(?u)(.*\\p{L}{2}.*\\d+.*|\\d+.*\\p{L}{2}.*)");
    private static final Pattern PERSON = Pattern.compile("(?u)\\p{L}\\S*(\\s+\\S+){1,5}");
    private static final Pattern NAME_CHARACTERS = Pattern.compile("(?u)[\\p{L}\\s'’.-]");
    private static final int STRAY_CHARACTERS = 2;
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)^(herrn?|frau|familie|mr|mrs|ms|miss|mme|mlle|m|monsieur|madame)\\.?\\s+(?=\\p{L}{2})");
    private static final double SAME_COLUMN = 0.045;
    private static final double ROWS_APART = 2.6;

    /** The addresses of persons, the likeliest recipient first. */
    static List<AddressBlock> in(List<TextLine> lines) {
        return lines.stream()
                .map(PlaceLine::of)
                .flatMap(Optional::stream)
                .map(place -> of(place, lines))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(AddressBlock::merit).reversed())
                .toList();
    }

    private static Optional<AddressBlock> of(PlaceLine place, List<TextLine> lines) {
        Optional<TextLine> street = above(place.line(), lines)
                .filter(line -> STREET.matcher(line.text()).matches());
        Optional<TextLine> name = street.flatMap(line -> above(line, lines))
                .filter(line -> mayBePerson(line.text().strip()))
                .filter(line -> !Letterhead.names(line.text()));
        Optional<TextLine> country = below(place.line(), lines)
                .filter(line -> CountryNames.named(line.text()).isPresent());
        return name.map(line -> new AddressBlock(line, street.get(), place, country));
    }

    /** A character or two may be misread in a name. */
    private static boolean mayBePerson(String text) {
        return PERSON.matcher(text).matches()
                && NAME_CHARACTERS.matcher(text).replaceAll("").length() <= STRAY_CHARACTERS;
    }

    private double merit() {
        double titled = TITLE.matcher(name.text()).find() ? 1 : 0;
        double early = name.page() == 1 ? 1 - name.box().y() : -1;
        return titled + early;
    }

    String person() {
        return TITLE.matcher(name.text().strip()).replaceFirst("");
    }

    private static Optional<TextLine> above(TextLine line, List<TextLine> lines) {
        return lines.stream().filter(other -> near(other, line)).max(Comparator.comparingDouble(other -> other.box()
                .y()));
    }

    private static Optional<TextLine> below(TextLine line, List<TextLine> lines) {
        return lines.stream().filter(other -> near(line, other)).min(Comparator.comparingDouble(other -> other.box()
                .y()));
    }

    private static boolean near(TextLine upper, TextLine lower) {
        Box over = upper.box();
        Box under = lower.box();
        double tall = Math.max(over.height(), under.height());
        double down = under.y() - over.y();
        return upper.page() == lower.page()
                && down > tall * 0.4
                && down < tall * ROWS_APART + 0.008
                && Math.abs(over.x() - under.x()) < SAME_COLUMN;
    }
}

package org.lotse.workers.extraction.company;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.layout.Layout;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Part;

/** The number a company has in a register, and the court or office that keeps the register. */
final class Court {

    private static final Pattern GERMAN = Pattern.compile("\\b(?:HRA|HRB|GnR|PR|VR)\\s?\\d{1,7}(?:\\s?[A-Z]{1,3}\\b)?");
    private static final Pattern FRENCH =
            Pattern.compile("(?<!\\d)\\d{3} ?\\d{3} ?\\d{3}\\s+R\\.?C\\.?S\\.?\\s+(?<town>\\p{Lu}[\\p{L} '-]+)");
    private static final Pattern SWISS = Pattern.compile("\\bCHE-\\d{3}\\.\\d{3}\\.\\d{3}");
    private static final Pattern AUSTRIAN = Pattern.compile("\\bFN\\s?\\d{5,6}\\s?[a-z]\\b");
    private static final List<Pattern> NUMBERS = List.of(GERMAN, FRENCH, SWISS, AUSTRIAN);
    private static final Pattern PLAIN = Pattern.compile("(?<![\\p{L}\\d])[A-Z]{0,2}\\d{5,8}(?!\\d)|[0-9A-Z]{18}");
    private static final Pattern COURT = Pattern.compile(
            "(?:Amtsgerichts?|Registergericht|Landesgericht|Handelsgericht|Tribunal de Commerce d[e'’]|Tribunal des activités économiques d[e'’]|Companies House|Registrar of Companies for)\\s*(?<town>\\p{Lu}[\\p{L} .()/-]{1,40})?");

    private Court() {}

    /** A number without its register would name nobody, so both are read. */
    record Entry(Part number, String value, String normalised) {}

    static Optional<Entry> in(Layout layout, Sections sections) {
        Optional<String> court = court(layout);
        return number(layout)
                .or(() -> plain(sections))
                .map(number -> new Entry(
                        number,
                        court.map(name -> name + " ").orElse("") + number.text(),
                        number.text().replaceAll("\\s+", " ")
                                + court.map(name -> ", " + name).orElse("")));
    }

    private static Optional<Part> number(Layout layout) {
        for (Pattern shape : NUMBERS) {
            for (Line line : layout.lines()) {
                Matcher match = shape.matcher(line.text());
                if (match.find()) {
                    return Optional.of(line.part(match.start(), match.end()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Part> plain(Sections sections) {
        return sections.lines(Heading.NUMBER).stream()
                .flatMap(part -> {
                    Matcher match = PLAIN.matcher(part.text());
                    return match.find()
                            ? Optional.of(part.line().part(part.from() + match.start(), part.from() + match.end()))
                                    .stream()
                            : Optional.<Part>empty().stream();
                })
                .findFirst();
    }

    private static Optional<String> court(Layout layout) {
        for (Line line : layout.lines()) {
            Matcher match = COURT.matcher(line.text());
            if (match.find()) {
                return Optional.of(match.group().strip().replaceFirst("^Amtsgerichts\\b", "Amtsgericht"));
            }
        }
        return Optional.empty();
    }
}

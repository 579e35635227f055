package org.lotse.workers.extraction.company;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Phrases.Match;
import org.lotse.workers.extraction.layout.Words;

/** What the parts of a register extract are about, by the words over them. */
enum Heading {
    NAME("company.name"),
    SEAT("company.seat"),
    NUMBER("company.number"),
    FORM("company.form"),
    CAPITAL("company.capital"),
    RULE("company.rule"),
    OFFICERS("company.officers"),
    PROKURA("company.prokura"),
    OTHER("company.stop");

    private static final Pattern NUMBERING = Pattern.compile("^\\s*(?:\\d{1,2}\\s?[.)]?)?\\s*(?:[a-e]\\s?\\))?\\s*");
    private static final Pattern ENDS = Pattern.compile("^\\s*(?:\\([^)]*\\))?\\s*(?::|$)");

    private final Phrases phrases;

    Heading(String key) {
        phrases = Words.phrases(key);
    }

    /**
     * A line that opens a part.
     *
     * @param rest what stands after it on the line
     * @param open whether the heading goes on in the next line, as long ones do until their colon
     */
    record Opening(Heading heading, Part label, Part rest, boolean open) {

        boolean isNumbered() {
            return label.from() > 0;
        }
    }

    static Optional<Opening> of(Line line) {
        Matcher numbering = NUMBERING.matcher(line.folded());
        int start = numbering.find() ? numbering.end() : 0;
        boolean numbered = start > 0;
        Optional<Opening> longest = Optional.empty();
        int end = 0;
        for (Heading heading : values()) {
            Optional<Match> match = heading.phrases.startOf(line.folded().substring(start));
            if (match.isPresent() && match.get().to() > end) {
                Optional<Opening> opening =
                        heading.opening(line, start, start + match.get().to(), numbered);
                if (opening.isPresent()) {
                    longest = opening;
                    end = match.get().to();
                }
            }
        }
        return longest;
    }

    private Optional<Opening> opening(Line line, int from, int to, boolean numbered) {
        String after = line.folded().substring(to);
        int colon = after.indexOf(':');
        if (ENDS.matcher(after).find() || numbered && colon >= 0) {
            int rest = colon < 0 ? line.text().length() : to + colon + 1;
            return Optional.of(new Opening(
                    this, line.part(from, to), line.part(rest, line.text().length()), false));
        }
        return numbered
                ? Optional.of(new Opening(
                        this,
                        line.part(from, to),
                        line.part(line.text().length(), line.text().length()),
                        true))
                : Optional.empty();
    }
}

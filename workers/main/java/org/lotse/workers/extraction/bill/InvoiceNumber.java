package org.lotse.workers.extraction.bill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.layout.Found;
import org.lotse.workers.extraction.layout.Labelled;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Words;
import org.lotse.workers.extraction.paper.Paper;
import org.lotse.workers.extraction.paper.PaperReader;
import org.lotse.workers.extraction.reading.Field;

/** The number under which the issuer knows a bill. */
public final class InvoiceNumber implements PaperReader {

    private static final Phrases LABELS = Words.phrases("invoice.number");
    private static final Phrases MAYBE = Words.phrases("invoice.number.maybe");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d])\\d{1,4}(?: \\d{3,4}){2,5}(?![\\p{L}\\d])|(?<![\\p{L}\\d])(?=[A-Z/_-]*\\d)[A-Z0-9](?:[A-Z0-9/_.-]{0,28}[A-Z0-9])?(?![\\p{L}\\d])");
    private static final double LABELLED = 0.95;
    private static final double GUESSED = 0.7;

    @Override
    public List<Field> read(Paper paper) {
        return labelled(paper, LABELS, LABELLED).or(() -> labelled(paper, MAYBE, GUESSED)).stream()
                .toList();
    }

    private static Optional<Field> labelled(Paper paper, Phrases labels, double sure) {
        return Labelled.find(paper.layout(), labels, line -> true, (line, from) -> numbers(paper, line, from)).stream()
                .flatMap(label -> label.nearest().stream())
                .findFirst()
                .map(found -> found.value()
                        .field(
                                "invoiceNumber",
                                found.value().text(),
                                found.value().text().toUpperCase(Locale.ROOT),
                                sure));
    }

    private static List<Found<Part>> numbers(Paper paper, Line line, int from) {
        List<Found<Part>> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(line.text());
        while (number.find()) {
            Part part = line.part(number.start(), number.end());
            boolean date = paper.dates().in(line, 0).stream()
                    .anyMatch(day -> day.part().from() <= part.from()
                            && part.from() < day.part().to());
            if (part.from() >= from && !date) {
                found.add(new Found<>(part, part));
            }
        }
        return found;
    }
}

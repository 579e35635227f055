package org.lotse.workers.extraction.company;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.workers.extraction.layout.Layout;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Part;

/** The parts of a register extract, each with the lines under or beside its heading. */
final class Sections {

    private static final int LONGEST_HEADING = 4;

    private final Map<Heading, List<Part>> parts = new EnumMap<>(Heading.class);
    private Heading current = Heading.OTHER;
    private int headingGoesOn;

    /** The parts of an extract that is read from top to bottom. */
    static Sections of(Layout layout) {
        Sections sections = new Sections();
        for (int page = 1; page <= layout.pages(); page++) {
            for (List<Line> row : layout.rows(page)) {
                row.forEach(sections::add);
            }
        }
        return sections;
    }

    private void add(Line line) {
        Optional<Heading.Opening> opening = Heading.of(line).filter(this::opens).filter(this::isNoRest);
        if (opening.isPresent()) {
            open(opening.get());
        } else if (headingGoesOn > 0) {
            int colon = line.text().indexOf(':');
            headingGoesOn = colon < 0 ? headingGoesOn - 1 : 0;
            put(line.part(
                    colon < 0 ? line.text().length() : colon + 1, line.text().length()));
        } else {
            put(line.whole());
        }
    }

    /** A heading that goes on over several lines may hold the words of others. */
    private boolean isNoRest(Heading.Opening opening) {
        return headingGoesOn == 0 || opening.isNumbered();
    }

    /** What was said once is not opened again, except that people follow each other. */
    private boolean opens(Heading.Opening opening) {
        boolean people = opening.heading() == Heading.OFFICERS || opening.heading() == Heading.PROKURA;
        return people
                || opening.heading() == Heading.OTHER
                || lines(opening.heading()).isEmpty();
    }

    private void open(Heading.Opening opening) {
        boolean stays = current == Heading.OFFICERS && opening.heading() == Heading.OTHER && isDetail(opening);
        current = stays ? current : opening.heading();
        headingGoesOn = opening.open() ? LONGEST_HEADING : 0;
        if (current == Heading.OFFICERS && !opening.isNumbered()) {
            put(opening.label());
        }
        put(opening.rest());
    }

    /** What stands beside a person's details does not end the part about people. */
    private static boolean isDetail(Heading.Opening opening) {
        return People.DETAILS.are(opening.label().folded());
    }

    private void put(Part part) {
        if (!part.isEmpty()) {
            parts.computeIfAbsent(current, heading -> new ArrayList<>()).add(part);
        }
    }

    List<Part> lines(Heading heading) {
        return parts.getOrDefault(heading, List.of());
    }

    void put(Heading heading, Part part) {
        parts.computeIfAbsent(heading, any -> new ArrayList<>()).add(part);
    }

    void replace(Heading heading, List<Part> lines) {
        parts.put(heading, new ArrayList<>(lines));
    }
}

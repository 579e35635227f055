package org.lotse.workers.extraction.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lotse.workers.extraction.layout.Layout;
import org.lotse.workers.extraction.layout.Line;
import org.lotse.workers.extraction.layout.Part;
import org.lotse.workers.extraction.layout.Phrases;
import org.lotse.workers.extraction.layout.Words;

/** Finds addresses written in several lines under each other: the name above, the place at the end. */
final class AddressBlocks {

    private static final Phrases LABELS = Words.phrases("address.label");
    private static final Pattern NO_ADDRESS =
            Pattern.compile("@|www\\.|https?:|\\d{2}[./]\\d{2}[./]\\d{2,4}|:\\s*\\S*\\d|[€$£]|\\+\\d{2}");
    private static final Pattern COLON = Pattern.compile("\\s*:\\s*$");
    private static final double ROWS_APART = 2.6;
    private static final double WIDER_GAP = 1.65;
    private static final double BESIDE_LABEL = 0.04;
    private static final int MOST_LINES = 6;

    private final Layout layout;

    AddressBlocks(Layout layout) {
        this.layout = layout;
    }

    /** A block of lines above a place, the uppermost first; the label that stands over it, if any. */
    record Block(List<Part> lines, Place place, Optional<Line> label) {}

    List<Block> find() {
        List<Block> blocks = new ArrayList<>();
        for (Line line : layout.lines()) {
            place(line)
                    .map(this::block)
                    .filter(block -> !block.lines().isEmpty())
                    .ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<Place> place(Line line) {
        if (NO_ADDRESS.matcher(line.text()).find()) {
            return Optional.empty();
        }
        return Place.in(line).or(() -> splitPlace(line)).or(() -> overCountry(line));
    }

    /** A postal code may stand alone under its city, as in Britain. */
    private Optional<Place> splitPlace(Line line) {
        return PostalCode.alone(line).flatMap(code -> layout.above(line, ROWS_APART)
                .flatMap(PostalCode::cityAtEnd)
                .map(city -> new Place(city, code, city, Optional.empty())));
    }

    /** Where a country stands under a line that has no postal code, as in Hong Kong. */
    private Optional<Place> overCountry(Line line) {
        return CountryNames.named(line.text()).flatMap(country -> layout.above(line, ROWS_APART)
                .filter(city -> Place.in(city).isEmpty() && PostalCode.isCity(city.text()))
                .filter(city -> PostalCode.alone(city).isEmpty())
                .map(city -> Place.named(city.whole())));
    }

    private Block block(Place place) {
        List<Part> lines = new ArrayList<>();
        if (!place.before().isEmpty()) {
            lines.add(withoutComma(place.before()));
        }
        Line lowest = place.line();
        double gap = Double.MAX_VALUE;
        while (lines.size() < MOST_LINES) {
            Optional<Line> above = above(lowest);
            if (above.isEmpty() || NO_ADDRESS.matcher(above.get().text()).find()) {
                return new Block(lines, place, Optional.empty());
            }
            double step = lowest.middle() - above.get().middle();
            if (isLabel(above.get())) {
                return labelled(lines, place, above.get());
            }
            if (step > gap * WIDER_GAP) {
                return new Block(lines, place, Optional.empty());
            }
            gap = Math.min(gap, step);
            lowest = above.get();
            lines.add(0, withoutLabel(lowest));
        }
        return new Block(lines, place, Optional.empty());
    }

    /** The line above; one that begins with a label counts where what the label names stands above. */
    private Optional<Line> above(Line line) {
        return layout.above(line, ROWS_APART).or(() -> layout.page(line.page()).stream()
                .filter(other -> other.middle() < line.middle() - layout.tall() / 2)
                .filter(other -> line.middle() - other.middle() < ROWS_APART * layout.tall())
                .filter(other -> LABELS.startOf(other.folded()).isPresent() && !isLabel(other))
                .filter(other -> Math.abs(withoutLabel(other).box().x() - line.left()) < BESIDE_LABEL)
                .findFirst());
    }

    /** Specimens have the label's word for a name: «CUSTOMER» over a street. */
    private static Block labelled(List<Part> lines, Place place, Line label) {
        boolean nameless = lines.size() == 1 && !COLON.matcher(label.text()).find();
        if (nameless && PersonName.mayBe(label.whole())) {
            lines.add(0, label.whole());
        }
        return new Block(lines, place, Optional.of(label));
    }

    private static boolean isLabel(Line line) {
        return COLON.matcher(line.text()).find()
                || LABELS.are(COLON.matcher(line.folded().strip()).replaceFirst(""));
    }

    private static Part withoutLabel(Line line) {
        return LABELS.startOf(line.folded())
                .map(label -> line.part(label.to(), line.text().length()))
                .map(AddressBlocks::withoutColon)
                .filter(rest -> rest.text().length() > 2)
                .orElse(line.whole());
    }

    private static Part withoutColon(Part part) {
        return part.text().startsWith(":") ? part.line().part(part.from() + 1, part.to()) : part;
    }

    private static Part withoutComma(Part part) {
        int end = part.to();
        while (end > part.from() && ",;·•|–—- ".indexOf(part.line().text().charAt(end - 1)) >= 0) {
            end--;
        }
        return part.line().part(part.from(), end);
    }
}

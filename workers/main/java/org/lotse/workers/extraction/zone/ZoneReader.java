package org.lotse.workers.extraction.zone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.workers.extraction.mrz.Zone;
import org.lotse.workers.extraction.mrz.ZoneFormat;
import org.lotse.workers.extraction.mrz.ZoneRepair;
import org.lotse.workers.extraction.ocr.Tesseract;
import org.lotse.workers.extraction.picture.GreyPicture;

/** Finds the machine-readable zone on a page, whichever way the page lies, and reads it. */
public final class ZoneReader {

    private static final double GOOD = 0.9;
    private static final double ACCEPTABLE = 0.7;
    private static final int MOST_DOUBTFUL = 3;
    private static final double[] CLEARER = {0.025, 2, 0, -0.03, 0.08};
    private static final int FEWEST_FILLERS = 3;
    private static final int ENOUGH_FILLERS = 12;
    private static final int FEWEST_FOR_LIKENESS = 4;

    private final ZoneLocator locator = new ZoneLocator();
    private final LineReader reader;

    public ZoneReader(Tesseract recogniser) {
        reader = new LineReader(recogniser);
    }

    /** The zone on this page, absent when there is none that can be made out. */
    public Optional<FoundZone> read(GreyPicture page) {
        List<Block> doubtful = new ArrayList<>();
        Optional<FoundZone> found = readGood(page, 0, doubtful);
        if (found.isEmpty()) {
            found = readGood(page.turned(1), 1, doubtful);
        }
        return found.isPresent() ? found : readDoubtful(doubtful);
    }

    /** Reads the blocks that divide well into cells until the check digits of one hold; gathers the other blocks. */
    private Optional<FoundZone> readGood(GreyPicture page, int turns, List<Block> doubtful) {
        Optional<FoundZone> best = Optional.empty();
        for (List<Stroke> strokes : locator.locate(page)) {
            Block block = Block.likeliest(page, strokes, turns);
            if (block.merit() <= GOOD) {
                doubtful.add(block);
                continue;
            }
            best = likelier(best, read(block));
            if (best.isPresent() && best.get().zone().checksValid()) {
                return best;
            }
        }
        return best;
    }

    private Optional<FoundZone> readDoubtful(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.merit() > ACCEPTABLE)
                .sorted(Comparator.comparingDouble(Block::merit).reversed())
                .limit(MOST_DOUBTFUL)
                .map(this::read)
                .reduce(Optional.empty(), ZoneReader::likelier);
    }

    private static Optional<FoundZone> likelier(Optional<FoundZone> one, Optional<FoundZone> next) {
        return one.isEmpty() || next.isPresent() && next.get().likelier(one.get()) ? next : one;
    }

    private Optional<FoundZone> read(Block found) {
        Filler drawn = Filler.drawn();
        Block block = found;
        List<Shape> fillers = fillers(block, drawn);
        if (fillers.size() < ENOUGH_FILLERS) {
            List<Shape> reversed = fillers(block.upsideDown(), drawn);
            block = reversed.size() > fillers.size() ? block.upsideDown() : block;
            fillers = reversed.size() > fillers.size() ? reversed : fillers;
        }
        if (fillers.size() < FEWEST_FILLERS) {
            return Optional.empty();
        }
        Filler filler = fillers.size() < FEWEST_FOR_LIKENESS ? drawn : Filler.like(fillers);
        List<ReadLine> lines =
                block.lines().stream().map(line -> reader.read(line, filler)).toList();
        return told(block, lines);
    }

    /** As much as the document's own print settles, unless the check digits ask for more or for less of it. */
    private static Optional<FoundZone> told(Block block, List<ReadLine> lines) {
        return ZoneFormat.of(texts(lines)).map(format -> {
            OwnShapes shapes = new OwnShapes(block.lines(), lines, format);
            FoundZone best = null;
            for (double clearer : CLEARER) {
                List<ReadLine> told = shapes.tellApart(lines, format, clearer);
                FoundZone next = block.found(ZoneRepair.repair(new Zone(format, texts(told))), told);
                best = best == null || next.likelier(best) ? next : best;
                if (best.zone().checksValid()) {
                    return best;
                }
            }
            return best;
        });
    }

    private static List<String> texts(List<ReadLine> lines) {
        return lines.stream().map(ReadLine::text).toList();
    }

    private static List<Shape> fillers(Block block, Filler shape) {
        List<Shape> fillers = new ArrayList<>();
        for (Line line : block.lines()) {
            for (int cell = 0; cell < line.grid().count(); cell++) {
                var likeness = shape.of(
                        line.strip(), line.grid().centre(cell), line.grid().pitch());
                if (likeness.value() > LineReader.CERTAIN_FILLER) {
                    fillers.add(likeness.cell());
                }
            }
        }
        return fillers;
    }
}

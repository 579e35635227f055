package org.lotse.workers.extraction.zone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.workers.extraction.mrz.Zone;
import org.lotse.workers.extraction.mrz.ZoneRepair;
import org.lotse.workers.extraction.ocr.Tesseract;
import org.lotse.workers.extraction.picture.GreyPicture;

/** Finds the machine-readable zone on a page, whichever way the page lies, and reads it. */
public final class ZoneReader {

    private static final double GOOD = 0.9;
    private static final double ACCEPTABLE = 0.7;
    private static final int FEWEST_FILLERS = 3;
    private static final int FEWEST_FOR_LIKENESS = 4;

    private final ZoneLocator locator = new ZoneLocator();
    private final LineReader reader;

    public ZoneReader(Tesseract recogniser) {
        reader = new LineReader(recogniser);
    }

    /** The zone on this page, absent when there is none that can be made out. */
    public Optional<FoundZone> read(GreyPicture page) {
        List<Block> blocks = blocks(page, 0);
        if (blocks.stream().noneMatch(block -> block.merit() > GOOD)) {
            blocks = new ArrayList<>(blocks);
            blocks.addAll(blocks(page.turned(1), 1));
        }
        return blocks.stream()
                .filter(block -> block.merit() > ACCEPTABLE)
                .sorted(Comparator.comparingDouble(Block::merit).reversed())
                .map(this::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<Block> blocks(GreyPicture page, int turns) {
        List<Block> blocks = new ArrayList<>();
        for (List<Stroke> strokes : locator.locate(page)) {
            for (int width : strokes.size() == 3 ? new int[] {30} : new int[] {36, 44}) {
                blocks.add(Block.of(page, strokes, width, turns));
            }
        }
        return blocks;
    }

    private Optional<FoundZone> read(Block found) {
        Filler drawn = Filler.drawn();
        Block block = found;
        List<double[]> fillers = fillers(block, drawn);
        List<double[]> reversed = fillers(block.upsideDown(), drawn);
        if (reversed.size() > fillers.size()) {
            block = block.upsideDown();
            fillers = reversed;
        }
        if (fillers.size() < FEWEST_FILLERS) {
            return Optional.empty();
        }
        Filler filler = fillers.size() < FEWEST_FOR_LIKENESS ? drawn : Filler.like(fillers);
        List<ReadLine> lines =
                block.lines().stream().map(line -> reader.read(line, filler)).toList();
        Block placed = block;
        return Zone.of(lines.stream().map(ReadLine::text).toList())
                .map(ZoneRepair::repair)
                .map(zone -> placed.found(zone, lines));
    }

    private static List<double[]> fillers(Block block, Filler shape) {
        List<double[]> fillers = new ArrayList<>();
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

package org.lotse.workers.extraction.zone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.workers.extraction.mrz.ZoneField;
import org.lotse.workers.extraction.picture.GreyPicture;
import org.lotse.workers.extraction.picture.Pyramid;

/** Finds the machine-readable zone on a page, whichever way the page lies, and reads it. */
public final class ZoneReader {

    private static final double GOOD = 0.9;
    private static final double ACCEPTABLE = 0.6;
    private static final int MOST_DOUBTFUL = 4;
    /** Lines that rise or fall by less are found as they lie. */
    private static final double LEVEL = Math.toRadians(4);

    private static final double CLEAR = 0.9;
    private static final double LEGIBLE = 0.5;
    private static final double VISIBLE = 0.35;
    private static final int FEWEST_FILLERS = 3;

    /** How the codes of passports, visas, and cards of either kind begin: ICAO Doc 9303 parts 4 to 7. */
    private static final String CODES = "PVIAC";

    private final ZoneLocator locator = new ZoneLocator();
    private final CellReader cells = new CellReader();

    /** The zone on this page, absent when there is none that can be made out. */
    public Optional<FoundZone> read(GreyPicture page) {
        List<Block> doubtful = new ArrayList<>();
        Tilt tilt = Tilt.of(page);
        boolean slanted = Math.abs(tilt.angle()) > LEVEL;
        Optional<FoundZone> found = slanted ? readSlanted(page, tilt, doubtful) : Optional.empty();
        found = good(found) ? found : likelier(found, readGood(page, 0, Tilt.none(page), doubtful));
        if (!good(found)) {
            GreyPicture quarter = page.turned(1);
            found = likelier(found, readGood(quarter, 1, Tilt.none(quarter), doubtful));
        }
        if (!slanted && !good(found)) {
            found = likelier(found, readSlanted(page, tilt, doubtful));
        }
        return found.isPresent() ? found : readDoubtful(doubtful);
    }

    private Optional<FoundZone> readSlanted(GreyPicture page, Tilt tilt, List<Block> doubtful) {
        Optional<FoundZone> found = readGood(page, 0, tilt, doubtful);
        if (good(found)) {
            return found;
        }
        GreyPicture quarter = page.turned(1);
        return likelier(found, readGood(quarter, 1, Tilt.of(quarter), doubtful));
    }

    private static boolean good(Optional<FoundZone> found) {
        return found.filter(zone -> zone.zone().checksValid() || zone.clearness() > CLEAR)
                .isPresent();
    }

    /** Reads the blocks that divide well into cells until the check digits of one hold; gathers the other blocks. */
    private Optional<FoundZone> readGood(GreyPicture page, int turns, Tilt tilt, List<Block> doubtful) {
        Pyramid pyramid = new Pyramid(page);
        Optional<FoundZone> best = Optional.empty();
        for (List<Stroke> strokes : locator.locate(page, tilt)) {
            Block block = Block.likeliest(pyramid, strokes, turns);
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

    /** Print that looks like a zone, or the second of its lines taken for the first, begins with any letter. */
    private static boolean namesADocument(FoundZone found) {
        return CODES.indexOf(found.zone().raw(ZoneField.DOCUMENT_CODE).charAt(0)) >= 0;
    }

    /** Reads a block the way up in which it shows more clearly at a glance, and the other way when that is not clear. */
    private Optional<FoundZone> read(Block block) {
        Block reversed = block.upsideDown();
        double upright = cells.glance(block.lines());
        double upsideDown = cells.glance(reversed.lines());
        if (Math.max(upright, upsideDown) < VISIBLE) {
            return Optional.empty();
        }
        SeenZone seen = SeenZone.of(upright >= upsideDown ? block : reversed, cells);
        if (seen.clearness() < CLEAR && Math.min(upright, upsideDown) > VISIBLE) {
            SeenZone other = SeenZone.of(upright >= upsideDown ? reversed : block, cells);
            seen = other.clearness() > seen.clearness() ? other : seen;
        }
        boolean zone = seen.clearness() > LEGIBLE && seen.fillers() >= FEWEST_FILLERS;
        return zone ? Optional.of(seen.found()).filter(ZoneReader::namesADocument) : Optional.empty();
    }
}

package org.lotse.workers.extraction.child;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.workers.extraction.identity.FrontOfCard;
import org.lotse.workers.extraction.identity.IdentityFields;
import org.lotse.workers.extraction.kind.Papers;
import org.lotse.workers.extraction.kind.ReadPaper;
import org.lotse.workers.extraction.mrz.Zone;
import org.lotse.workers.extraction.mrz.ZoneField;
import org.lotse.workers.extraction.ocr.PageText;
import org.lotse.workers.extraction.pdf.PdfDocument;
import org.lotse.workers.extraction.picture.GreyPicture;
import org.lotse.workers.extraction.reading.DocumentType;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.reading.Order;
import org.lotse.workers.extraction.reading.ReadDocument;
import org.lotse.workers.extraction.reading.Reading;
import org.lotse.workers.extraction.reading.Reason;
import org.lotse.workers.extraction.reading.Refusal;
import org.lotse.workers.extraction.reading.TextLine;
import org.lotse.workers.extraction.reading.Verdict;
import org.lotse.workers.extraction.reading.ZoneText;
import org.lotse.workers.extraction.zone.FoundZone;
import org.lotse.workers.extraction.zone.PrintArea;
import org.lotse.workers.extraction.zone.ZoneReader;

/** The pages of one document while they are read one after the other. */
final class Sheets {

    /** The share of the time allowed after which no further page is recognised. */
    private static final double TIME_TO_RECOGNISE = 0.4;

    private final long start = processorTime();
    private final Order order;
    private final ZoneReader zones;
    private final PageText texts;
    private final ShownPages pages;
    private final List<TextLine> lines = new ArrayList<>();
    private FoundZone zone;
    private int zonePage;
    private int recognised;
    private final Set<Reason> doubts = EnumSet.noneOf(Reason.class);

    Sheets(Order order, ZoneReader zones, PageText texts) {
        this.order = order;
        this.zones = zones;
        this.texts = texts;
        pages = new ShownPages(order.pictures());
    }

    /** Something that a person should know of, found in the file or on a page. */
    void doubt(Reason reason) {
        doubts.add(reason);
    }

    /** A page whose text is known already. */
    void add(PdfDocument document, int page, List<TextLine> layer) throws IOException, Refusal {
        lines.addAll(layer);
        pages.add(document, page);
    }

    /** A page that is a picture only; beyond the limit, and when time grows short, it is shown but not read. */
    void add(BufferedImage picture) throws IOException {
        int turns = recognised++ < order.limits().recognisedPages() && timeLeft() ? readUpright(picture) : 0;
        pages.add(picture, turns);
    }

    /** Reads the page and tells by how many quarters it must be turned to stand upright. */
    private int readUpright(BufferedImage picture) {
        GreyPicture grey = GreyPicture.of(picture);
        int page = pages.count() + 1;
        Optional<FoundZone> found =
                order.expectation() == Expectation.ADDRESS || zone != null ? Optional.empty() : zones.read(grey);
        if (found.isEmpty()) {
            PageText.Upright text = texts.read(grey, page);
            lines.addAll(text.lines());
            doubts.addAll(PageDoubts.of(grey.turned(text.turns()), text.lines(), false));
            return text.turns();
        }
        zone = found.get();
        zonePage = page;
        GreyPicture upright = grey.turned(zone.turns());
        List<TextLine> printed =
                beside(zone.printArea(upright), page, zone.zone().text(ZoneField.ISSUER));
        lines.addAll(printed);
        doubts.addAll(PageDoubts.of(upright, printed, true));
        return zone.turns();
    }

    private List<TextLine> beside(PrintArea area, int page, String issuer) {
        return texts.identity(area.picture(), page, issuer).stream()
                .map(line -> new TextLine(page, line.text(), area.onPage(line.box()), line.confidence(), line.source()))
                .toList();
    }

    private boolean timeLeft() {
        return processorTime() - start < order.millis() * 1_000_000 * TIME_TO_RECOGNISE;
    }

    /** Of this thread, in nanoseconds. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    ReadDocument read() {
        IdentityFields identity = zone == null ? null : new IdentityFields(zone, zonePage, order.today(), lines);
        ReadPaper read =
                identity == null ? paper() : new ReadPaper(IdentityFields.type(zone.zone()), identity.fields());
        if (identity != null && identity.printDiffers()) {
            doubts.add(Reason.PRINT_DIFFERS);
        }
        String text = lines.stream().map(TextLine::text).collect(Collectors.joining("\n"));
        Reading reading = new Reading(
                read.type(), Verdict.READABLE, List.copyOf(doubts), pages.pages(), zoneText(), read.fields(), text, 0);
        return new ReadDocument(reading.lookingLike(pages.fingerprints()), pages.pictures());
    }

    /** The front of an identity card is no letter: its dates and names are not what those of a letter would be. */
    private ReadPaper paper() {
        ReadPaper read = Papers.read(lines, order.today());
        if (order.expectation() != Expectation.IDENTITY) {
            return read;
        }
        FrontOfCard front = FrontOfCard.of(lines, order.today());
        boolean letter = front.type() == DocumentType.OTHER && read.type() != DocumentType.OTHER;
        return letter ? read : new ReadPaper(front.type(), front.fields());
    }

    private ZoneText zoneText() {
        if (zone == null) {
            return null;
        }
        Zone read = zone.zone();
        return new ZoneText(read.format().name(), read.lines(), read.checksValid());
    }
}

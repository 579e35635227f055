package org.lotse.workers.extraction.child;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.lotse.workers.extraction.ocr.NativeFolder;
import org.lotse.workers.extraction.ocr.PageText;
import org.lotse.workers.extraction.ocr.Recognisers;
import org.lotse.workers.extraction.pdf.PdfDocument;
import org.lotse.workers.extraction.picture.FileKind;
import org.lotse.workers.extraction.picture.PictureDecoder;
import org.lotse.workers.extraction.picture.Screenshot;
import org.lotse.workers.extraction.reading.Order;
import org.lotse.workers.extraction.reading.ReadDocument;
import org.lotse.workers.extraction.reading.Reason;
import org.lotse.workers.extraction.reading.Refusal;
import org.lotse.workers.extraction.reading.TextLine;
import org.lotse.workers.extraction.zone.ZoneReader;

/** Opens a file, whatever kind it is, and reads what is on it. Belongs to one thread. */
final class Extractor implements AutoCloseable {

    private static final int LONG_SIDE_TO_READ = 2400;
    private static final int LETTERS_OF_A_TEXT_LAYER = 20;

    private final Recognisers pageRecognisers;
    private final ZoneReader zones;
    private final PageText texts;

    Extractor(NativeFolder natives) {
        pageRecognisers = new Recognisers(natives.path());
        zones = new ZoneReader();
        texts = new PageText(pageRecognisers);
    }

    ReadDocument read(Order order, byte[] content) {
        try {
            FileKind kind = FileKind.of(content).orElseThrow(() -> new Refusal(Reason.UNSUPPORTED_TYPE));
            Sheets sheets = new Sheets(order, zones, texts);
            if (kind == FileKind.PDF) {
                readPdf(order, content, sheets);
            } else {
                readPicture(order, kind, content, sheets);
            }
            return sheets.read();
        } catch (Refusal refusal) {
            return ReadDocument.unreadable(refusal.reason());
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // A parser that stumbles over a hostile file tells us that the file is damaged; its message may quote it.
            return ReadDocument.unreadable(Reason.DAMAGED);
        }
    }

    private static void readPicture(Order order, FileKind kind, byte[] content, Sheets sheets)
            throws Refusal, IOException {
        List<BufferedImage> pages = new PictureDecoder(order.limits()).decode(kind, content);
        if (Screenshot.looksLike(kind, content, pages.get(0))) {
            sheets.doubt(Reason.SCREEN);
        }
        for (BufferedImage page : pages) {
            sheets.add(page);
        }
    }

    private void readPdf(Order order, byte[] content, Sheets sheets) throws Refusal, IOException {
        try (PdfDocument document = PdfDocument.open(content, order.limits())) {
            if (document.edited()) {
                sheets.doubt(Reason.EDITED);
            }
            for (int page = 1; page <= document.pages(); page++) {
                List<TextLine> lines = document.lines(page);
                if (letters(lines) >= LETTERS_OF_A_TEXT_LAYER) {
                    sheets.add(document, page, lines);
                } else {
                    sheets.add(document.picture(page, LONG_SIDE_TO_READ));
                }
            }
        }
    }

    private static int letters(List<TextLine> lines) {
        return lines.stream()
                .mapToInt(line -> (int)
                        line.text().chars().filter(Character::isLetterOrDigit).count())
                .sum();
    }

    @Override
    public void close() {
        pageRecognisers.close();
    }
}

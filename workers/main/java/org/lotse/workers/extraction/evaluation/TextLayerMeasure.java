package org.lotse.workers.extraction.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lotse.workers.extraction.StandardReader;
import org.lotse.workers.extraction.pdf.PdfDocument;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.reading.Limits;
import org.lotse.workers.extraction.reading.Reading;
import org.lotse.workers.extraction.reading.Refusal;

/** How long PDFs take that carry their text: all that a user gets, the pages' pictures included, and the text alone. */
final class TextLayerMeasure {

    private static final Limits ROOMY = new Limits(50, 40_000_000, 20_000_000, 5);
    private static final int ROUNDS = 5;
    private static final int LETTERS = 20;
    private static final double MILLIS_A_PAGE = 20;

    private final Durations whole = new Durations();
    private final Durations text = new Durations();

    void run(List<Path> files, StandardReader reader) throws IOException, InterruptedException {
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            int pages = file.toString().endsWith(".pdf") ? pagesWithText(content) : 0;
            for (int round = 0; pages > 0 && round <= ROUNDS; round++) {
                long start = System.nanoTime();
                Reading reading = reader.read(file, Expectation.ADDRESS);
                long read = System.nanoTime();
                pagesWithText(content);
                if (round > 0 && reading.pages().size() == pages) {
                    whole.add((read - start) / pages);
                    text.add((System.nanoTime() - read) / pages);
                }
            }
        }
    }

    /** 0 when a page carries no text, or nobody can open the file. */
    private static int pagesWithText(byte[] content) throws IOException {
        try (PdfDocument document = PdfDocument.open(content, ROOMY)) {
            for (int page = 1; page <= document.pages(); page++) {
                int letters = document.lines(page).stream()
                        .mapToInt(line -> line.text().length())
                        .sum();
                if (letters < LETTERS) {
                    return 0;
                }
            }
            return document.pages();
        } catch (Refusal unreadable) {
            return 0;
        }
    }

    void print(Report report) {
        report.heading("PDF with a text layer, milliseconds a page");
        report.atMost("median, the pages' pictures included", whole.median(), MILLIS_A_PAGE);
        report.figure("p95", Report.number(whole.p95()));
        report.figure("the text alone, median", Report.number(text.median()));
    }
}

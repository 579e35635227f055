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

/** How long PDFs take that carry their text: the whole reading, and the same with the pages' pictures for people. */
final class TextLayerMeasure {

    private static final Limits ROOMY = new Limits(50, 40_000_000, 20_000_000, 5);
    private static final int WARM_UP = 12;
    private static final int ROUNDS = 5;
    private static final int LETTERS = 20;
    private static final double MILLIS_A_PAGE = 20;

    private final Durations reading = new Durations();
    private final Durations shown = new Durations();

    void run(List<Path> files, StandardReader reader) throws IOException, InterruptedException {
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            int pages = file.toString().endsWith(".pdf") ? pagesWithText(content) : 0;
            for (int round = 0; pages > 0 && round < WARM_UP; round++) {
                reader.read(file, Expectation.ADDRESS);
            }
            for (int round = 0; pages > 0 && round < ROUNDS; round++) {
                long start = System.nanoTime();
                Reading read = reader.read(file, Expectation.ADDRESS);
                long then = System.nanoTime();
                reader.readWithPictures(file, Expectation.ADDRESS);
                if (read.pages().size() == pages) {
                    reading.add((then - start) / pages);
                    shown.add((System.nanoTime() - then) / pages);
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
        report.heading("PDF with a text layer, milliseconds a page, the process warm");
        report.atMost("median", reading.median(), MILLIS_A_PAGE);
        report.figure("p95", Report.number(reading.p95()));
        report.figure("with the pages' pictures for people, median", Report.number(shown.median()));
    }
}

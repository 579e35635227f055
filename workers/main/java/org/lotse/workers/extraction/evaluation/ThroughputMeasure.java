package org.lotse.workers.extraction.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.lotse.workers.extraction.StandardReader;
import org.lotse.workers.extraction.picture.GreyPicture;
import org.lotse.workers.extraction.reading.Expectation;

/** Documents a second with two processes that read, in alternating rounds with two handles of plain Tesseract. */
final class ThroughputMeasure {

    private static final int HANDS = 2;
    private static final int ROUNDS = 3;
    private static final double DOCUMENTS_A_SECOND = 8;
    private static final double RATIO = 0.95;

    private final List<Path> files;
    private final Durations ours = new Durations();
    private final Durations raw = new Durations();

    ThroughputMeasure(List<Path> files) {
        this.files = files;
    }

    void run(Path home) throws IOException, InterruptedException {
        List<GreyPicture> pixels = new ArrayList<>();
        for (Path file : files) {
            pixels.add(RawTesseract.pixels(file));
        }
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try (StandardReader reader = new StandardReader(HANDS);
                RawTesseract one = new RawTesseract(home);
                RawTesseract other = new RawTesseract(home)) {
            together(hands, List.of(() -> warm(reader), () -> warm(reader)));
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(together(
                        hands, files.stream().map(file -> reading(reader, file)).toList()));
                raw.add(together(hands, List.of(() -> half(one, pixels, 0), () -> half(other, pixels, 1))));
            }
        } finally {
            hands.shutdownNow();
        }
    }

    private Object warm(StandardReader reader) throws IOException, InterruptedException {
        return reader.read(files.get(0), Expectation.IDENTITY);
    }

    private static Callable<Object> reading(StandardReader reader, Path file) {
        return () -> reader.read(file, Expectation.IDENTITY);
    }

    private static Object half(RawTesseract recogniser, List<GreyPicture> pixels, int from) {
        for (int at = from; at < pixels.size(); at += HANDS) {
            recogniser.read(pixels.get(at));
        }
        return pixels;
    }

    /** How long all of it took, in nanoseconds. */
    private static long together(ExecutorService hands, List<Callable<Object>> work)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        for (Future<Object> done : hands.invokeAll(work)) {
            try {
                done.get();
            } catch (ExecutionException failed) {
                throw new IOException("A document could not be read", failed.getCause());
            }
        }
        return System.nanoTime() - start;
    }

    void print(Report report) {
        double rate = 1000 * files.size() / ours.median();
        report.heading(
                "Throughput with two processes, %d pictures, median of %d rounds".formatted(files.size(), ROUNDS));
        report.atLeast("documents a second", rate, DOCUMENTS_A_SECOND);
        report.figure("plain Tesseract, two handles", Report.number(1000 * files.size() / raw.median()));
        report.atLeast("÷ plain Tesseract", raw.median() / ours.median(), RATIO);
    }
}

package org.lotse.workers.extraction;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.lotse.workers.extraction.child.ChildPool;
import org.springframework.util.unit.DataSize;

/** The reader of documents as the tests use it: real processes, a fixed day. */
public final class Readers {

    /** Outlives the build's clean-up of classes, so natives and models are copied once. */
    public static final Path HOME = Path.of("target", "lotse-home");

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private static final ChildPool PROCESSES = new ChildPool(HOME, 1, 200, "160m");

    private Readers() {}

    /** One process for all tests that do not harm it; it ends with the tests. */
    public static DocumentReader shared() {
        return reader(PROCESSES, Duration.ofSeconds(60));
    }

    /** As a worker started without settings has them. */
    public static ExtractionSettings standard() {
        return ExtractionSettings.standard();
    }

    public static ExtractionSettings settings(Duration timeout) {
        return settings(timeout, 5, "");
    }

    /** Settings that let so many pages be recognised; with none, pages are only shown. */
    public static ExtractionSettings settings(Duration timeout, int recognisedPages, String clamav) {
        return new ExtractionSettings(
                1,
                "160m",
                timeout,
                200,
                50,
                40_000_000,
                DataSize.ofMegabytes(20),
                recognisedPages,
                Period.ofMonths(3),
                0.5,
                clamav);
    }

    static ChildPool processes() {
        return PROCESSES;
    }

    /** A reader that asks the virus scanner at that address, {@code host:port}. */
    public static DocumentReader scanning(String address) {
        return reader(PROCESSES, settings(Duration.ofSeconds(60), 5, address));
    }

    public static DocumentReader reader(ChildPool processes, Duration timeout) {
        return reader(processes, settings(timeout));
    }

    private static DocumentReader reader(ChildPool processes, ExtractionSettings settings) {
        ReadingJudge judge = new ReadingJudge(CLOCK, settings.proofOfAddressAge(), settings.lowConfidence());
        return new DocumentReader(processes, settings, judge, CLOCK);
    }
}

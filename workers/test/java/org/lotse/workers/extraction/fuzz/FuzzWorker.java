package org.lotse.workers.extraction.fuzz;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.lotse.workers.extraction.DocumentReader;
import org.lotse.workers.extraction.ExtractionSettings;
import org.lotse.workers.extraction.Readers;
import org.lotse.workers.extraction.ReadingJudge;
import org.lotse.workers.extraction.child.ChildPool;
import org.lotse.workers.extraction.fuzz.Originals.Original;
import org.lotse.workers.extraction.reading.Expectation;
import org.lotse.workers.extraction.reading.Reading;
import org.slf4j.LoggerFactory;

/**
 * A worker that reads changed files, two at a time as the real one does, and says what came of them. Most are read
 * without recognition of letters, where damage is found; every so many are read with everything on.
 *
 * <p>Arguments: the home of natives, the number of files, the first seed. Ends with 1 when an answer is missing, late
 * or without a reason, or when all processes together took too much memory.
 */
public final class FuzzWorker {

    static final long LATEST_MILLIS = 15_000;
    static final long MOST_MEGABYTES = 768;
    private static final int PROCESSES = 2;
    private static final int RECOGNISED_ONE_IN = 200;
    private static final int REPORT_EVERY = 500;

    private final List<Original> originals = new Originals().all();
    private final Tally tally = new Tally();
    private final Memory memory = new Memory();
    private final ChildPool pool;
    private final DocumentReader everything;
    private final DocumentReader withoutRecognition;

    private FuzzWorker(Path home) {
        ExtractionSettings settings = Readers.standard();
        pool = new ChildPool(home, PROCESSES, settings.recycleAfter(), settings.memory());
        ReadingJudge judge = new ReadingJudge(Readers.CLOCK, Period.ofMonths(3), 0.5);
        everything = new DocumentReader(pool, settings, judge, Readers.CLOCK);
        withoutRecognition =
                new DocumentReader(pool, Readers.settings(settings.timeout(), 0, ""), judge, Readers.CLOCK);
    }

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        long first = Long.parseLong(arguments[2]);
        boolean fine = new FuzzWorker(Path.of(arguments[0])).run(first, first + Long.parseLong(arguments[1]));
        System.exit(fine ? 0 : 1);
    }

    private boolean run(long first, long end) throws IOException, InterruptedException {
        pool.startAhead();
        AtomicLong next = new AtomicLong(first);
        long start = System.nanoTime();
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
        watch.scheduleWithFixedDelay(() -> memory.look(pool.running()), 0, 50, TimeUnit.MILLISECONDS);
        List<Thread> hands = new ArrayList<>();
        LongStream.range(0, PROCESSES).forEach(hand -> hands.add(new Thread(() -> readUntil(end, next))));
        hands.forEach(Thread::start);
        for (Thread hand : hands) {
            hand.join();
        }
        watch.shutdownNow();
        System.out.print(tally);
        System.out.printf(
                "%d files from seed %d, %d processes started, %d lost, %s, slowest answer %d ms, %d s%n",
                tally.files(),
                first,
                pool.started(),
                pool.lost(),
                memory,
                tally.slowestMillis(),
                (System.nanoTime() - start) / 1_000_000_000);
        pool.close();
        return tally.failures().isEmpty() && tally.files() == end - first && memory.mostOfAll() <= MOST_MEGABYTES;
    }

    private void readUntil(long end, AtomicLong next) {
        for (long seed = next.getAndIncrement(); seed < end; seed = next.getAndIncrement()) {
            read(seed);
            if (seed % REPORT_EVERY == 0) {
                System.out.print("At seed " + seed + "\n" + tally);
            }
        }
    }

    private void read(long seed) {
        Original file = new Mutation(seed).of(originals);
        DocumentReader reader = seed % RECOGNISED_ONE_IN == 0 ? everything : withoutRecognition;
        long start = System.nanoTime();
        try {
            Reading reading =
                    reader.read(file.name(), Expectation.OTHER, file.content()).reading();
            long millis = (System.nanoTime() - start) / 1_000_000;
            tally.add(seed, file.kind(), file.name(), reading, millis);
            if (millis > LATEST_MILLIS) {
                tally.fail(seed, "was answered after " + millis + " ms");
            }
        } catch (Exception | Error failure) {
            tally.fail(seed, "has no answer: " + failure);
        }
    }
}

package org.lotse.workers.extraction.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.lotse.workers.extraction.child.Child.OutOfTime;
import org.lotse.workers.extraction.reading.Order;
import org.lotse.workers.extraction.reading.ReadDocument;
import org.lotse.workers.extraction.reading.Reason;

/**
 * A few processes in which untrusted files are opened. A file that takes too long or brings its process down costs
 * that process and nothing else; a process is replaced after so many documents, whatever it may have gathered.
 */
public final class ChildPool implements AutoCloseable {

    private static final Duration TIME_TO_END = Duration.ofSeconds(2);
    private static final Duration TIME_TO_START = Duration.ofMinutes(1);
    /** The share of a document's time that is kept back for ending a process and telling so. */
    private static final double TIME_TO_TELL = 0.05;

    private final ChildCommand command;
    private final int recycleAfter;
    private final BlockingQueue<Place> free;
    private final List<Place> places = new CopyOnWriteArrayList<>();
    private final AtomicInteger started = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final ExecutorService starters = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "reading-process-start");
        thread.setDaemon(true);
        return thread;
    });
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "reading-process-clock");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param home where natives and models are kept
     * @param size how many processes there are at most
     * @param recycleAfter how many documents a process is given before it is replaced
     * @param memory the heap of each, as the option -Xmx says it
     */
    public ChildPool(Path home, int size, int recycleAfter, String memory) {
        this.command = new ChildCommand(home.toAbsolutePath(), memory, Fence.here());
        this.recycleAfter = recycleAfter;
        this.free = new ArrayBlockingQueue<>(size);
        for (int index = 0; index < size; index++) {
            places.add(new Place());
        }
        free.addAll(places);
    }

    /**
     * Reads a document in the next process that is free; waits for one. Once it has one, the answer is there within
     * the time that the order allows, the start of a process or two included.
     *
     * @throws IOException when no process can be started
     */
    public ReadDocument read(Order order, byte[] content) throws IOException, InterruptedException {
        Place place = free.take();
        try {
            return place.read(order, content);
        } finally {
            free.put(place);
        }
    }

    /** Starts processes for all places that are free, so that no document has to wait for one; does not wait itself. */
    public void startAhead() {
        List<Place> idle = new ArrayList<>();
        free.drainTo(idle);
        idle.forEach(Place::startAhead);
        free.addAll(idle);
    }

    /** How many processes were started so far. */
    public int started() {
        return started.get();
    }

    /** How many of them were lost over a document: they died, or had to be ended because time was over. */
    public int lost() {
        return lost.get();
    }

    /** The processes that run now, by their id. */
    public List<Long> running() {
        return places.stream()
                .map(place -> place.child)
                .filter(child -> child != null && child.alive())
                .map(Child::processId)
                .toList();
    }

    @Override
    public void close() {
        places.forEach(Place::close);
        places.forEach(Place::awaitEnd);
        starters.shutdown();
        clock.shutdownNow();
    }

    /** Room for one process. */
    private final class Place {

        private volatile Child child;
        private volatile CompletableFuture<Child> next;

        ReadDocument read(Order order, byte[] content) throws IOException {
            Deadline deadline = Deadline.in(Duration.ofMillis((long) (order.millis() * (1 - TIME_TO_TELL))));
            try {
                return running(deadline).read(order.within(deadline.left()), content);
            } catch (OutOfTime late) {
                return givenUp(Reason.TIMED_OUT);
            } catch (Child.Died death) {
                lose();
                return onceMore(order, content, deadline);
            }
        }

        /** The process may have been ended for a reason that is not this document's. */
        private ReadDocument onceMore(Order order, byte[] content, Deadline deadline) {
            try {
                return running(deadline).read(order.within(deadline.left()), content);
            } catch (OutOfTime late) {
                return givenUp(Reason.TIMED_OUT);
            } catch (IOException death) {
                return givenUp(Reason.DAMAGED);
            }
        }

        private ReadDocument givenUp(Reason reason) {
            lose();
            return ReadDocument.unreadable(reason);
        }

        /** A start that takes longer than a document may wait goes on, for the documents after it. */
        private Child running(Deadline deadline) throws IOException {
            if (child == null || !child.alive() || child.served() >= recycleAfter) {
                end();
                child = null;
                child = awaited(deadline);
                next = null;
            }
            return child;
        }

        private void startAhead() {
            if (child == null && next == null) {
                started.incrementAndGet();
                next = CompletableFuture.supplyAsync(this::start, starters);
            }
        }

        private Child awaited(Deadline deadline) throws IOException {
            startAhead();
            try {
                return next.get(deadline.left().toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException slow) {
                throw new IOException("The reading process is slow to start", slow);
            } catch (ExecutionException failure) {
                next = null;
                throw new IOException("The reading process did not start", failure.getCause());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new IOException("Stopped while a reading process started", stopping);
            }
        }

        private Child start() {
            try {
                return Child.start(command, clock, TIME_TO_START);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private void close() {
            CompletableFuture<Child> starting = next;
            if (starting != null) {
                starting.thenAccept(Child::close);
            }
            end();
        }

        private void lose() {
            lost.incrementAndGet();
            end();
        }

        private void end() {
            if (child != null) {
                child.close();
            }
        }

        private void awaitEnd() {
            if (child != null) {
                child.awaitEnd(TIME_TO_END);
            }
        }
    }
}

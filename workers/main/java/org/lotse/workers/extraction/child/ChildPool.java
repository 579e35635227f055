package org.lotse.workers.extraction.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
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

    private final ChildCommand command;
    private final int recycleAfter;
    private final BlockingQueue<Place> free;
    private final List<Place> places = new CopyOnWriteArrayList<>();
    private final AtomicInteger started = new AtomicInteger();
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
        this.command = new ChildCommand(home.toAbsolutePath(), memory);
        this.recycleAfter = recycleAfter;
        this.free = new ArrayBlockingQueue<>(size);
        for (int index = 0; index < size; index++) {
            places.add(new Place());
        }
        free.addAll(places);
    }

    /**
     * Reads a document in the next process that is free; waits for one.
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

    /** How many processes were started so far. */
    public int started() {
        return started.get();
    }

    /** The processes that run now, by their id. */
    List<Long> running() {
        return places.stream()
                .map(place -> place.child)
                .filter(child -> child != null && child.alive())
                .map(Child::processId)
                .toList();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        places.forEach(Place::end);
    }

    /** Room for one process. */
    private final class Place {

        private volatile Child child;

        ReadDocument read(Order order, byte[] content) throws IOException {
            for (int attempt = 1; attempt <= 2; attempt++) {
                Child reader = running();
                try {
                    return reader.read(order, content);
                } catch (OutOfTime late) {
                    end();
                    return ReadDocument.unreadable(Reason.TIMED_OUT);
                } catch (IOException death) {
                    // Once more: the process may have been ended for a reason that is not this document's.
                    end();
                }
            }
            return ReadDocument.unreadable(Reason.DAMAGED);
        }

        private Child running() throws IOException {
            if (child == null || !child.alive() || child.served() >= recycleAfter) {
                end();
                child = Child.start(command, clock);
                started.incrementAndGet();
            }
            return child;
        }

        private void end() {
            if (child != null) {
                child.close();
            }
        }
    }
}

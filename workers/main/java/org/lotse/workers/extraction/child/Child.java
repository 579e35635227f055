package org.lotse.workers.extraction.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lotse.workers.extraction.reading.Order;
import org.lotse.workers.extraction.reading.ReadDocument;
import org.lotse.workers.extraction.reading.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running reading process, seen from the process that started it. */
final class Child implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Child.class);
    private static final int LONGEST_ANSWER = 16 << 20;

    private final Process process;
    private final DataInputStream from;
    private final DataOutputStream to;
    private final ScheduledExecutorService clock;
    private final CompletableFuture<Void> gone;
    private volatile boolean closed;
    private int served;

    private Child(Process process, PrivateFolder folder, ScheduledExecutorService clock) {
        this.process = process;
        this.gone = process.onExit().thenRun(folder::delete);
        this.clock = clock;
        from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /**
     * @param time how long the process may take to come up
     * @throws IOException when none comes up, which is a fault of the installation and of no document
     */
    static Child start(ChildCommand command, ScheduledExecutorService clock, Duration time) throws IOException {
        PrivateFolder folder = PrivateFolder.create();
        Child child = new Child(started(command, folder), folder, clock);
        ScheduledFuture<?> end = child.endAfter(time);
        try {
            String greeting = new String(Frames.read(child.from, LONGEST_ANSWER), StandardCharsets.UTF_8);
            if (!greeting.equals(ChildMain.READY)) {
                throw new IOException("The reading process did not start: " + greeting);
            }
            return child;
        } catch (IOException failure) {
            child.close();
            throw new IOException("The reading process did not start", failure);
        } finally {
            end.cancel(false);
        }
    }

    private static Process started(ChildCommand command, PrivateFolder folder) throws IOException {
        try {
            return command.process(folder).start();
        } catch (IOException failure) {
            folder.delete();
            throw failure;
        }
    }

    /**
     * Lets the process read a document.
     *
     * @throws OutOfTime when it took longer than the order allows; the process is ended
     * @throws Died when the process died over it
     */
    ReadDocument read(Order order, byte[] content) throws Died, OutOfTime {
        served++;
        TimeKeeper keeper = TimeKeeper.start(process, Duration.ofMillis(order.millis()), clock);
        try {
            Frames.write(to, Frames.JSON.writeValueAsBytes(order));
            Frames.write(to, content);
            to.flush();
            return answer(order);
        } catch (IOException death) {
            if (keeper.stop()) {
                throw new OutOfTime();
            }
            throw new Died(death);
        } finally {
            keeper.stop();
        }
    }

    /** What comes back is believed as little as the file: a process taken over by one may send anything. */
    private ReadDocument answer(Order order) throws IOException {
        Reading reading = Frames.JSON.readValue(Frames.read(from, LONGEST_ANSWER), Reading.class);
        if (reading.pages().size() > order.limits().pages()) {
            throw new IOException("More pages than there can be");
        }
        List<byte[]> pages = new ArrayList<>();
        for (int page = 0; order.pictures() && page < reading.pages().size(); page++) {
            pages.add(Frames.read(from, LONGEST_ANSWER / reading.pages().size()));
        }
        return new ReadDocument(reading, pages);
    }

    private ScheduledFuture<?> endAfter(Duration time) {
        return clock.schedule(this::close, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean alive() {
        return !closed && process.isAlive();
    }

    /** How many documents it was given. */
    int served() {
        return served;
    }

    long processId() {
        return process.pid();
    }

    /** Ends the process at once. */
    @Override
    public void close() {
        closed = true;
        process.destroyForcibly();
    }

    /** Waits until the process has ended and left nothing behind, for that long at most. */
    void awaitEnd(Duration time) {
        try {
            gone.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException stubborn) {
            LOG.warn("A reading process is slow to end.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** A process ended, or no longer makes sense, in the middle of a document. */
    static final class Died extends IOException {
        Died(IOException cause) {
            super("A reading process died", cause);
        }
    }

    /** A document took longer than it may. */
    static final class OutOfTime extends Exception {
        OutOfTime() {
            super("Out of time", null, false, false);
        }
    }
}

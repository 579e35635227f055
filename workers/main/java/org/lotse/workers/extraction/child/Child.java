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
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.lotse.workers.extraction.reading.Order;
import org.lotse.workers.extraction.reading.ReadDocument;
import org.lotse.workers.extraction.reading.Reading;

/** A running reading process, seen from the process that started it. */
final class Child implements AutoCloseable {

    private static final Duration TIME_TO_START = Duration.ofSeconds(60);

    private final Process process;
    private final DataInputStream from;
    private final DataOutputStream to;
    private final ScheduledExecutorService clock;
    private int served;

    private Child(Process process, ScheduledExecutorService clock) {
        this.process = process;
        this.clock = clock;
        from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /** @throws IOException when no process comes up, which is a fault of the installation and of no document */
    static Child start(ChildCommand command, ScheduledExecutorService clock) throws IOException {
        Child child = new Child(command.process().start(), clock);
        ScheduledFuture<?> end = child.endAfter(TIME_TO_START);
        try {
            String greeting = new String(Frames.read(child.from), StandardCharsets.UTF_8);
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

    /**
     * Lets the process read a document.
     *
     * @throws OutOfTime when it took longer than the order allows; the process is ended
     * @throws IOException when the process died over it
     */
    ReadDocument read(Order order, byte[] content) throws IOException, OutOfTime {
        served++;
        ScheduledFuture<?> end = endAfter(Duration.ofMillis(order.millis()));
        try {
            Frames.write(to, Frames.JSON.writeValueAsBytes(order));
            Frames.write(to, content);
            to.flush();
            Reading reading = Frames.JSON.readValue(Frames.read(from), Reading.class);
            List<byte[]> pages = new ArrayList<>();
            for (int page = 0; page < reading.pages().size(); page++) {
                pages.add(Frames.read(from));
            }
            return new ReadDocument(reading, pages);
        } catch (IOException death) {
            if (end.isDone()) {
                throw new OutOfTime();
            }
            throw death;
        } finally {
            end.cancel(false);
        }
    }

    private ScheduledFuture<?> endAfter(Duration time) {
        return clock.schedule(this::close, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean alive() {
        return process.isAlive();
    }

    /** How many documents it was given. */
    int served() {
        return served;
    }

    long processId() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** A document took longer than it may. */
    static final class OutOfTime extends Exception {
        OutOfTime() {
            super("Out of time", null, false, false);
        }
    }
}

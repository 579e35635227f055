package org.lotse.workers.extraction.child;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Timer;
import java.util.TimerTask;
import javax.imageio.ImageIO;
import org.lotse.workers.extraction.ocr.NativeFolder;
import org.lotse.workers.extraction.reading.Order;
import org.lotse.workers.extraction.reading.ReadDocument;
import org.slf4j.LoggerFactory;

/** The process that opens untrusted files: it reads orders from its input until that ends, and answers each. */
public final class ChildMain {

    static final String READY = "READY";
    private static final int GRACE = TimeKeeper.PATIENCE + 1;
    private static final int LONGEST_ORDER = 1 << 20;

    private ChildMain() {}

    public static void main(String[] arguments) throws IOException {
        FileOutputStream output = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        silence();
        NoNetwork.install();
        ImageIO.setUseCache(false);
        try (DataInputStream from = new DataInputStream(new FileInputStream(FileDescriptor.in));
                DataOutputStream to = new DataOutputStream(new BufferedOutputStream(output))) {
            serve(from, to);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void serve(DataInputStream from, DataOutputStream to) throws IOException {
        try (Extractor extractor =
                new Extractor(new NativeFolder(Path.of(System.getProperty("lotse.home"))).prepare())) {
            send(to, READY.getBytes(StandardCharsets.UTF_8));
            while (true) {
                answer(extractor, from, to);
            }
        } catch (EOFException parentIsGone) {
            to.flush();
        } catch (IOException | RuntimeException | UnsatisfiedLinkError failure) {
            send(to, failure.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void answer(Extractor extractor, DataInputStream from, DataOutputStream to) throws IOException {
        Order order = Frames.JSON.readValue(Frames.read(from, LONGEST_ORDER), Order.class);
        byte[] content = Frames.read(from, order.limits().bytes());
        Timer timer = endAfter(order.millis() * GRACE);
        ReadDocument read = extractor.read(order, content);
        timer.cancel();
        Frames.write(to, Frames.JSON.writeValueAsBytes(read.reading()));
        for (byte[] page : read.pages()) {
            Frames.write(to, page);
        }
        to.flush();
    }

    private static void send(DataOutputStream to, byte[] content) throws IOException {
        Frames.write(to, content);
        to.flush();
    }

    /** For the case that the parent died and nobody is left to end a document that never ends. */
    private static Timer endAfter(long millis) {
        Timer timer = new Timer(true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        Runtime.getRuntime().halt(1);
                    }
                },
                millis);
        return timer;
    }

    /** Messages of libraries may quote what stands in a file. */
    private static void silence() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
    }
}

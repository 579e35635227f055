package org.lotse.workers.notification;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.lotse.workers.runtime.StepFailure;

/** Lays letters into the print folder. A letter's file is named after its message, so there is never a second one. */
final class LetterCarrier implements Carrier {

    private final Path folder;
    private final LetterPage page;
    private final LetterPress press = new LetterPress();

    LetterCarrier(Path folder, LetterPage page) {
        this.folder = folder;
        this.page = page;
    }

    @Override
    public Channel channel() {
        return Channel.LETTER;
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public Parcel prepare(MessageOrder order, Message message) throws IOException {
        Path file = folder.resolve(fileName(order));
        if (Files.exists(file)) {
            return new Printed(file, Files.readAllBytes(file), true);
        }
        return new Printed(file, press.print(page.of(order, message)), false);
    }

    private static String fileName(MessageOrder order) {
        if (!order.id().matches("[A-Za-z0-9-]{1,64}")) {
            throw StepFailure.forGood("The id of a message cannot name a file.");
        }
        return order.id() + ".pdf";
    }

    private record Printed(Path file, byte[] pdf, boolean there) implements Parcel {

        @Override
        public String sha256() {
            return Fingerprint.of(pdf);
        }

        @Override
        public String send() throws IOException {
            if (!there) {
                Files.createDirectories(file.getParent());
                lay();
            }
            return file.getFileName().toString();
        }

        /** Whoever empties the folder never sees half a letter, even after a power cut. */
        private void lay() throws IOException {
            Path unfinished = Files.createTempFile(file.getParent(), ".letter-", ".part");
            try {
                Files.write(unfinished, pdf);
                try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                    written.force(true);
                }
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        }
    }
}

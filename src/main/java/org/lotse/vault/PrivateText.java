package org.lotse.vault;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that only their owner reads, from their first byte on, and that are on the disk when writing has ended. */
final class PrivateText {

    /** Writes what is to be in a file. */
    interface Content {
        void to(BufferedWriter writer) throws IOException;
    }

    private PrivateText() {}

    static void write(Path file, String text) throws IOException {
        write(file, writer -> writer.write(text));
    }

    static void write(Path file, Content content) throws IOException {
        Files.deleteIfExists(file);
        try (FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            BufferedWriter writer = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8), 1 << 16);
            content.to(writer);
            writer.flush();
            channel.force(true);
        }
    }

    /** Has a folder’s names on the disk too. */
    static void settle(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}

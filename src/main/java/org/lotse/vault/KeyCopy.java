package org.lotse.vault;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotse.startup.StartupRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The wrapped keys beside the key file, as they were when the key-encryption key was last replaced; a backup of the
 * database from before needs them. There is one copy, the newest: an older one would bring back what was destroyed, were
 * it not that nothing opens it any more.
 */
@Component
class KeyCopy {

    private static final Logger LOG = LoggerFactory.getLogger(KeyCopy.class);

    private final Path file;
    private final KeyRegister table;

    KeyCopy(VaultSettings settings, KeyRegister table) {
        this.file = settings.copy();
        this.table = table;
    }

    Path path() {
        return file.toAbsolutePath().normalize();
    }

    /** @return how many keys it holds */
    int write() throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        int[] count = {0};
        PrivateText.write(
                next,
                writer -> table.each(key -> {
                    line(writer, key);
                    count[0]++;
                }));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        PrivateText.settle(file.toAbsolutePath().getParent());
        return count[0];
    }

    private static void line(BufferedWriter writer, WrappedKey key) {
        try {
            writer.write(key.id() + " " + key.owner() + " " + key.kek() + " "
                    + Base64.getEncoder().encodeToString(key.wrapped()));
            writer.newLine();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Puts the copied keys where the table has such as nothing opens any more. */
    void restore(Keks keks) {
        if (!Files.exists(file)) {
            throw new StartupRefusal("There is no copy of the wrapped keys at " + file.toAbsolutePath()
                    + "; put it back, or start without lotse.vault.restore.");
        }
        table.keepOnlyBy(keks.ids());
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(KeyCopy::key).filter(key -> keks.holds(key.kek())).forEach(table::add);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new StartupRefusal("The copy of the wrapped keys at " + file.toAbsolutePath()
                    + " cannot be read; put back another copy of the same day.");
        }
        LOG.info("The wrapped keys were taken from {}; what has no key among them is destroyed.", file);
    }

    private static WrappedKey key(String line) {
        String[] parts = line.split(" ");
        return new WrappedKey(
                UUID.fromString(parts[0]),
                UUID.fromString(parts[1]),
                Base64.getDecoder().decode(parts[3]),
                Long.parseLong(parts[2]));
    }
}

package org.lotse.startup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder in which one platform keeps everything that must survive a restart; nobody else may look into it. */
public final class HomeFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private HomeFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes the folder where it is missing and holds it until {@link #close} or the end of the program, however that
     * comes.
     *
     * @throws StartupRefusal when another platform holds it or it cannot be written
     */
    public static HomeFolder occupy(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            createPrivately(folder);
            FileChannel lock =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isHeldElsewhere(lock)) {
                lock.close();
                throw new StartupRefusal("Another Lotse is running on the home folder " + folder
                        + "; stop it, or give this one a folder of its own with LOTSE_HOME.");
            }
            return new HomeFolder(folder, lock);
        } catch (IOException failure) {
            throw new StartupRefusal(
                    "The home folder " + folder
                            + " cannot be written; free or repair it, or choose another with LOTSE_HOME.",
                    failure);
        }
    }

    static void createPrivately(Path folder) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static boolean isHeldElsewhere(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() == null;
        } catch (OverlappingFileLockException heldInThisProgram) {
            return true;
        }
    }

    public Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}

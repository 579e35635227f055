package org.lotse.postroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The letters that wait to be printed. */
@Component
class LetterFolder {

    private static final int SHOWN = 200;

    /** One letter in the print folder. */
    record Letter(String name, Instant at, long bytes) {}

    private final Path folder;

    LetterFolder(@Value("${lotse.workers.notification.letters:${lotse.home}/letters}") Path folder) {
        this.folder = folder;
    }

    List<Letter> latest() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(LetterFolder::isLetter)
                    .map(LetterFolder::letter)
                    .sorted(Comparator.comparing(Letter::at).reversed())
                    .limit(SHOWN)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Only a file that stands in the list can be had: no path of the asker's making reaches the disk. */
    Optional<Path> file(String name) {
        return latest().stream()
                .filter(letter -> letter.name().equals(name))
                .findFirst()
                .map(letter -> folder.resolve(letter.name()));
    }

    /** Where a letter of that name lies, whether it does or not; what names another folder names none. */
    Path place(String name) {
        return folder.resolve(Path.of(name).getFileName());
    }

    private static boolean isLetter(Path file) {
        return file.getFileName().toString().endsWith(".pdf");
    }

    private static Letter letter(Path file) {
        try {
            return new Letter(
                    file.getFileName().toString(),
                    Files.getLastModifiedTime(file).toInstant(),
                    Files.size(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

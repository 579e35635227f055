package org.lotse.workers.screening.list;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A folder with a file or a sub-folder for each list, or one single file. */
public record FolderPlace(Path path) implements ListPlace {

    static final long LARGEST = 400L << 20;
    private static final Set<String> ENDINGS = Set.of("xml", "csv", "jsonl");

    static FolderPlace of(String location) {
        return new FolderPlace(location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location));
    }

    @Override
    public List<FoundList> lists() {
        try {
            return Files.isDirectory(path) ? folder() : ListFinder.lists(path.toString(), List.of(file(path)));
        } catch (IOException unreadable) {
            throw new ListRefused("The lists' folder or file cannot be read", unreadable);
        }
    }

    @Override
    public boolean holds(String origin) {
        return !origin.startsWith("http") && Path.of(origin).startsWith(path);
    }

    private List<FoundList> folder() throws IOException {
        List<FoundList> found = new ArrayList<>(together(path));
        for (Path child : children(path)) {
            if (Files.isDirectory(child)) {
                found.addAll(together(child));
            }
        }
        return found;
    }

    private static List<FoundList> together(Path folder) throws IOException {
        List<ListFile> files = new ArrayList<>();
        for (Path child : children(folder)) {
            if (Files.isRegularFile(child) && ENDINGS.contains(ending(child))) {
                files.add(file(child));
            }
        }
        return ListFinder.lists(folder.toString(), files);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static ListFile file(Path file) {
        try {
            return readable(file);
        } catch (IOException unreadable) {
            throw new ListRefused("The file cannot be read: " + file.getFileName(), unreadable);
        }
    }

    private static ListFile readable(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new ListRefused("A file is larger than any list: " + file.getFileName());
        }
        LocalDate modified = LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
        return new ListFile(file.getFileName().toString(), file.toString(), Files.readAllBytes(file), modified);
    }
}

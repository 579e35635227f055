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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder with files and sub-folders of lists, or one single file. */
public record FolderPlace(Path path) implements ListPlace {

    static final long LARGEST = 4L << 30;
    private static final int DEEPEST = 4;
    private static final Set<String> ENDINGS = Set.of("xml", "csv", "jsonl", "json");
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-_](0[1-9]|1[0-2])(?:[-_](0[1-9]|[12]\\d|3[01]))?(?!\\d)");

    static FolderPlace of(String location) {
        return new FolderPlace(location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location));
    }

    @Override
    public List<FoundList> lists() {
        try {
            List<FoundList> found = new ArrayList<>();
            if (Files.isDirectory(path)) {
                folder(path, "", found, DEEPEST);
            } else {
                found.addAll(ListFinder.lists(path.toString(), "", List.of(file(path))));
            }
            return found;
        } catch (IOException unreadable) {
            throw new ListRefused("The lists' folder or file cannot be read", unreadable);
        }
    }

    @Override
    public String location() {
        return path.toString();
    }

    @Override
    public boolean holds(String origin) {
        return !origin.startsWith("http") && Path.of(origin).startsWith(path);
    }

    private static void folder(Path folder, String name, List<FoundList> found, int deepest) throws IOException {
        List<ListFile> files = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        for (Path child : children(folder)) {
            if (Files.isDirectory(child)) {
                folders.add(child);
            } else if (Files.isRegularFile(child) && ENDINGS.contains(ending(child))) {
                files.add(file(child));
            }
        }
        found.addAll(ListFinder.lists(folder.toString(), name, files));
        for (Path child : deepest == 0 ? List.<Path>of() : folders) {
            folder(child, child.getFileName().toString(), found, deepest - 1);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !child.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static ListFile file(Path file) {
        LocalDate written = written(file);
        return new ListFile(
                file.getFileName().toString(),
                file.toString(),
                file,
                dated(file).filter(date -> date.isBefore(written)).orElse(written));
    }

    /** Many keep an edition under its date, in the name of the file or of its folder. */
    private static Optional<LocalDate> dated(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return Stream.of(file.getFileName(), folder == null ? null : folder.getFileName())
                .filter(name -> name != null)
                .map(name -> DATE.matcher(name.toString()))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(date -> LooseDate.published(
                        date.group(1) + "-" + date.group(2) + "-" + (date.group(3) == null ? "01" : date.group(3)),
                        false));
    }

    /** The day a file was last changed. */
    static LocalDate written(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new ListRefused("A file is larger than any list: " + file.getFileName());
            }
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
        } catch (IOException unreadable) {
            throw new ListRefused("The file cannot be read: " + file.getFileName(), unreadable);
        }
    }
}

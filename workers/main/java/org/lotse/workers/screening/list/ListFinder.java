package org.lotse.workers.screening.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sorts the files of one folder into lists by what is in them. */
final class ListFinder {

    private ListFinder() {}

    /** @param folder where the files stand together; the CSV files of one folder are one OFAC set */
    static List<FoundList> lists(String folder, List<ListFile> files) {
        Map<ListFile.Format, List<ListFile>> byFormat = new LinkedHashMap<>();
        files.stream().sorted(Comparator.comparing(ListFile::name)).forEach(file -> byFormat.computeIfAbsent(
                        file.format(), any -> new ArrayList<>())
                .add(file));
        List<FoundList> found = new ArrayList<>();
        byFormat.getOrDefault(ListFile.Format.UN, List.of()).forEach(file -> found.add(single("UN", file)));
        byFormat.getOrDefault(ListFile.Format.COMBINED, List.of()).forEach(file -> found.add(single("COMBINED", file)));
        byFormat.getOrDefault(ListFile.Format.UNKNOWN, List.of())
                .forEach(file -> found.add(single(unknown(file.name()), file)));
        byFormat.getOrDefault(ListFile.Format.OFAC_ENTRIES, List.of())
                .forEach(file -> found.add(ofac(folder, file, byFormat.get(ListFile.Format.OFAC_MORE))));
        return found;
    }

    private static FoundList single(String source, ListFile file) {
        return new FoundList(source, file.origin(), List.of(file));
    }

    private static FoundList ofac(String folder, ListFile entries, List<ListFile> more) {
        List<ListFile> files = new ArrayList<>(List.of(entries));
        files.addAll(more == null ? List.of() : more);
        return new FoundList("OFAC", folder, files);
    }

    private static String unknown(String fileName) {
        return fileName.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-");
    }
}

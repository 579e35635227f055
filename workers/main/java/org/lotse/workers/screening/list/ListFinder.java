package org.lotse.workers.screening.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Sorts the files of one folder into lists by what is in them. */
final class ListFinder {

    private static final int LONGEST_NAME = 40;
    private static final Set<String> SAY_NOTHING =
            Set.of("", "targets-simple", "targets-nested", "entities-ftm", "list", "lists");

    private ListFinder() {}

    /**
     * @param folder where the files stand together; the CSV files of one OFAC list in one folder are one set
     * @param name what the folder is called, for lists whose files all have the same name
     */
    static List<FoundList> lists(String folder, String name, List<ListFile> files) {
        List<ListFile> sorted =
                files.stream().sorted(Comparator.comparing(ListFile::name)).toList();
        List<ListFile> companions = sorted.stream()
                .filter(file -> file.format() == Format.OFAC_MORE)
                .toList();
        List<FoundList> found = new ArrayList<>();
        for (ListFile file : sorted) {
            switch (file.format()) {
                case OFAC_MORE -> {}
                case OFAC_ENTRIES -> found.add(ofac(folder, file, companions));
                default -> found.add(new FoundList(source(file, name), file.origin(), List.of(file)));
            }
        }
        return found;
    }

    private static FoundList ofac(String folder, ListFile entries, List<ListFile> companions) {
        List<ListFile> files = Stream.concat(
                        Stream.of(entries),
                        companions.stream().filter(file -> consolidated(file) == consolidated(entries)))
                .toList();
        return new FoundList(source(entries, ""), folder, files);
    }

    private static String source(ListFile file, String folder) {
        return switch (file.format()) {
            case UN -> "UN";
            case OFAC_XML, OFAC_ENTRIES, OFAC_MORE -> consolidated(file) ? "OFAC-CONS" : "OFAC";
            case EU, EU_TABLE -> "EU";
            case UK, UK_TABLE -> "UK";
            case OFSI, OFSI_TABLE -> "OFSI";
            case CANADA -> "CA";
            case COMBINED -> "COMBINED";
            case OPENSANCTIONS_TABLE, FOLLOW_THE_MONEY -> named(file.name(), folder, "OPENSANCTIONS");
            case OWN_TABLE -> named(file.name(), folder, "OWN");
            case UNKNOWN -> upper(file.name());
        };
    }

    /** OFAC's other list has the same form; only what its publisher calls the files tells. */
    private static boolean consolidated(ListFile file) {
        return file.name().toLowerCase(Locale.ROOT).startsWith("cons");
    }

    /** The file's name without a date, or else the folder's, or else the kind. */
    private static String named(String file, String folder, String kind) {
        return Stream.of(file.replaceFirst("\\.[A-Za-z]+$", ""), folder)
                .map(ListFinder::withoutDate)
                .filter(name -> !SAY_NOTHING.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(ListFinder::upper)
                .orElse(kind);
    }

    private static String withoutDate(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("(^|-)\\d[\\d-]*$", "")
                .replaceAll("^-|-$", "");
    }

    static String upper(String name) {
        String upper =
                name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-").replaceAll("^-|-$", "");
        String known = upper.isEmpty() ? "UNNAMED" : upper;
        return known.length() > LONGEST_NAME ? known.substring(0, LONGEST_NAME) : known;
    }
}

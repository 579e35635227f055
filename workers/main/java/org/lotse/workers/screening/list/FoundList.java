package org.lotse.workers.screening.list;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** The files that make up one list, recognised but not yet read. */
public final class FoundList {

    private final String source;
    private final String origin;
    private final List<ListFile> files;

    FoundList(String source, String origin, List<ListFile> files) {
        this.source = source;
        this.origin = origin;
        this.files = files;
    }

    public String source() {
        return source;
    }

    public String origin() {
        return origin;
    }

    /** Over the bytes of all files in order, lower-case hex. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> digest.update(file.bytes()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** The day the list's files were last changed; official CSVs carry no date of their own. */
    public LocalDate modified() {
        return files.stream()
                .map(ListFile::modified)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Puts the files into a folder of their own, in order and with their dates.
     *
     * @throws IOException when there is no room or no right to write
     */
    public void copyTo(Path folder) throws IOException {
        for (ListFile file : files) {
            ListCopies.write(folder, ListCopies.name(files.indexOf(file), file.name()), file.modified(), file.open());
        }
    }

    /**
     * Writes the files as one zip, in order and with their dates.
     *
     * @throws IOException when they cannot be read or written
     */
    public void pack(OutputStream zip) throws IOException {
        ListCopies.pack(files, zip);
    }

    /**
     * Puts the files of such a zip into a folder.
     *
     * @throws ListRefused when it is no zip of a list, or blows up
     * @throws IOException when there is no room or no right to write
     */
    public static void unpack(InputStream zip, Path folder) throws IOException {
        ListCopies.unpack(zip, folder);
    }

    /**
     * A list as {@link #copyTo} or {@link #unpack} left it.
     *
     * @throws ListRefused when there is none
     */
    public static FoundList copied(String source, Path folder) {
        return new FoundList(source, folder.toString(), ListCopies.files(folder));
    }

    /** @throws ListRefused when the content is not what it set out to be, or there is not one entry in it */
    public SanctionsList read() {
        SanctionsList list = parsed();
        if (list.entries().isEmpty()) {
            throw new ListRefused("The list has no entries");
        }
        return list;
    }

    private SanctionsList parsed() {
        ListFile first = files.get(0);
        return switch (first.format()) {
            case UN -> {
                UnConsolidatedReader.Content un = UnConsolidatedReader.read(new ByteArrayInputStream(first.bytes()));
                yield list(un.generated(), un.entries());
            }
            case OFAC_ENTRIES, OFAC_MORE ->
                list(
                        modified(),
                        OfacReader.read(files.stream().map(ListFile::text).toList()));
            case COMBINED -> list(modified(), CombinedReader.read(first.text()));
            case UNKNOWN -> throw new ListRefused("The file " + first.name() + " is in none of the formats known");
        };
    }

    private SanctionsList list(LocalDate published, List<ListEntry> entries) {
        return new SanctionsList(source, origin, published, sha256(), entries);
    }
}

package org.lotse.workers.screening.list;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/** The files that make up one list, recognised but not yet read. */
public final class FoundList {

    private final String source;
    private final String origin;
    private final List<ListFile> files;
    private final Format format;
    private String sha256;

    FoundList(String source, String origin, List<ListFile> files) {
        this.source = source;
        this.origin = origin;
        this.files = List.copyOf(files);
        this.format = files.get(0).format();
    }

    public String source() {
        return source;
    }

    public String origin() {
        return origin;
    }

    /** Over the bytes of all files in order, lower-case hex. */
    public synchronized String sha256() {
        if (sha256 == null) {
            sha256 = checksum();
        }
        return sha256;
    }

    private String checksum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (ListFile file : files) {
                try (InputStream bytes = file.open()) {
                    bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        } catch (IOException unreadable) {
            throw new ListRefused("The list's files cannot be read", unreadable);
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

    /** As {@link #sha256}, or empty when the files cannot be read at all. */
    public String fingerprint() {
        try {
            return sha256();
        } catch (ListRefused unreadable) {
            return "";
        }
    }

    /**
     * The day on which these files were still the publisher's latest: one that carries no date of its own may have been
     * fetched anew and found unchanged.
     */
    public LocalDate confirmed(LocalDate published) {
        return !format.isDated() && modified().isAfter(published) ? modified() : published;
    }

    /** Whether anybody knows how to read it. */
    public boolean isKnown() {
        return format != Format.UNKNOWN;
    }

    /**
     * @throws ListRefused when the content is not what it set out to be, there is not one entry in it, or the files
     *     changed while they were read
     */
    public SanctionsList read() {
        ListContent content = parsed();
        if (content.entries().isEmpty()) {
            throw new ListRefused("The list has no entries");
        }
        if (!checksum().equals(sha256())) {
            throw new ListRefused("The files changed while they were read");
        }
        return new SanctionsList(
                source,
                origin,
                content.published().orElseGet(this::modified),
                sha256(),
                content.entries(),
                content.nameless());
    }

    private ListContent parsed() {
        ListFile first = files.get(0);
        return switch (format) {
            case UN -> stream(first, UnConsolidatedReader::read);
            case OFAC_XML -> stream(first, OfacXmlReader::read);
            case EU -> stream(first, EuReader::read);
            case UK -> stream(first, UkXmlReader::read);
            case OFSI -> stream(first, OfsiReader::read);
            case CANADA -> stream(first, CanadaReader::read);
            case FOLLOW_THE_MONEY -> stream(first, FollowTheMoneyReader::read);
            case COMBINED -> stream(first, CombinedReader::read);
            case UK_TABLE, OFSI_TABLE -> UkTableReader.read(first::open);
            case EU_TABLE -> EuTableReader.read(first::open);
            case OPENSANCTIONS_TABLE -> OpenSanctionsTableReader.read(first::open);
            case OWN_TABLE -> OwnListReader.read(first::open, Csv.delimiter(Csv.decoded(first.head())));
            case OFAC_ENTRIES, OFAC_MORE ->
                OfacReader.read(
                        first::open,
                        files.stream()
                                .skip(1)
                                .map(file -> (Csv.Source) file::open)
                                .toList());
            case UNKNOWN -> throw new ListRefused("The file " + first.name() + " is in none of the formats known");
        };
    }

    private static ListContent stream(ListFile file, Function<InputStream, ListContent> reader) {
        try (InputStream bytes = file.open()) {
            return reader.apply(bytes);
        } catch (IOException unreadable) {
            throw new ListRefused("The file cannot be read: " + file.name(), unreadable);
        }
    }
}

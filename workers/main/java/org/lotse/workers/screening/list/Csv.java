package org.lotse.workers.screening.list;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a list's tables row by row, in whatever encoding they were saved. */
final class Csv {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST_CELL = 1 << 20;

    /** Opens a file again and again. */
    interface Source {
        InputStream open() throws IOException;
    }

    private Csv() {}

    /** @throws ListRefused when the table is broken or cut off inside a quotation */
    static void read(Source file, CSVFormat format, Consumer<CSVRecord> rows) {
        try (Reader text = text(file);
                CSVParser csv = CSVParser.parse(text, format)) {
            for (CSVRecord row : csv) {
                bounded(row);
                rows.accept(row);
            }
        } catch (IOException | IllegalStateException | IllegalArgumentException | UncheckedIOException broken) {
            throw new ListRefused("The CSV is broken or cut off", broken);
        }
    }

    /** Comma, or semicolon where the first line has more of those. */
    static char delimiter(String head) {
        String line = head.lines().findFirst().orElse("");
        return line.chars().filter(c -> c == ';').count()
                        > line.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    private static void bounded(CSVRecord row) {
        for (String cell : row) {
            if (cell.length() > LONGEST_CELL) {
                throw new ListRefused(
                        "Row %d has a text longer than any official list".formatted(row.getRecordNumber()));
            }
        }
    }

    /** The beginning of a file as text. */
    static String decoded(byte[] head) {
        int mark = head.length >= 3 && (head[0] & 0xff) == 0xef && (head[1] & 0xff) == 0xbb ? 3 : 0;
        Charset charset = marked(head);
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return new String(head, 2, head.length - 2, charset);
        }
        return new String(head, mark, head.length - mark, charset);
    }

    /** UTF-8 or UTF-16 with its mark; without one UTF-8, or the Windows code page that older editions were written in. */
    private static Reader text(Source file) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(file.open(), 3);
        byte[] mark = bytes.readNBytes(3);
        Charset charset = marked(mark);
        if (!charset.equals(StandardCharsets.UTF_8)) {
            bytes.unread(mark, 2, mark.length - 2);
        } else if (mark.length < 3 || (mark[0] & 0xff) != 0xef || (mark[1] & 0xff) != 0xbb) {
            bytes.unread(mark);
            charset = isUtf8(file) ? charset : WINDOWS;
        }
        return new BufferedReader(new InputStreamReader(bytes, charset), 1 << 16);
    }

    private static Charset marked(byte[] head) {
        int mark = head.length < 2 ? 0 : (head[0] & 0xff) << 8 | head[1] & 0xff;
        return switch (mark) {
            case 0xfffe -> StandardCharsets.UTF_16LE;
            case 0xfeff -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static boolean isUtf8(Source file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer text = CharBuffer.allocate(1 << 16);
        try (InputStream in = file.open()) {
            for (int read = fill(in, bytes); ; read = fill(in, bytes)) {
                if (decoder.decode(bytes.flip(), text.clear(), read < 0).isError()) {
                    return false;
                }
                if (read < 0) {
                    return true;
                }
                bytes.compact();
            }
        }
    }

    private static int fill(InputStream in, ByteBuffer bytes) throws IOException {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(0, read));
        return read;
    }
}

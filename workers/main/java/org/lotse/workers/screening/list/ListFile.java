package org.lotse.workers.screening.list;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A file as it came from a folder or an address, not yet understood. */
record ListFile(String name, String origin, byte[] bytes, LocalDate modified) {

    private static final int HEAD = 4096;

    /** What the content says it is, whatever the file is called. */
    Format format() {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8).stripLeading();
        if (head.contains("<" + UnConsolidatedReader.ROOT)) {
            return Format.UN;
        }
        if (head.startsWith("{")) {
            return Format.COMBINED;
        }
        if (head.startsWith("<")) {
            return Format.UNKNOWN;
        }
        return switch (OfacReader.columns(head)) {
            case OfacReader.SDN_COLUMNS -> Format.OFAC_ENTRIES;
            case OfacReader.ALIAS_COLUMNS, OfacReader.ADDRESS_COLUMNS -> Format.OFAC_MORE;
            default -> Format.UNKNOWN;
        };
    }

    enum Format {
        UN,
        OFAC_ENTRIES,
        OFAC_MORE,
        COMBINED,
        UNKNOWN
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** UTF-8, or the Windows code page that older editions were written in. */
    String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}

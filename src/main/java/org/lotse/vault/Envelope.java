package org.lotse.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * A sealed cell: one byte for the version, 16 for the key’s id, then what the key made of the content. JSON, plain words
 * and the files that clients hand in begin with another byte.
 */
record Envelope(UUID key, byte[] sealed) {

    static final byte VERSION = 1;
    private static final int HEAD = 1 + 16;

    static boolean is(byte[] cell) {
        return cell.length > HEAD && cell[0] == VERSION;
    }

    static Envelope of(byte[] cell) {
        ByteBuffer head = ByteBuffer.wrap(cell, 1, HEAD - 1);
        return new Envelope(new UUID(head.getLong(), head.getLong()), Arrays.copyOfRange(cell, HEAD, cell.length));
    }

    byte[] bytes() {
        return ByteBuffer.allocate(HEAD + sealed.length)
                .put(VERSION)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .put(sealed)
                .array();
    }

    /** What a cell is bound to. */
    static byte[] place(UUID key, SealedColumn column, String row) {
        var place = new ByteArrayOutputStream();
        for (String part : new String[] {String.valueOf(VERSION), key.toString(), column.name(), row}) {
            place.writeBytes(part.getBytes(StandardCharsets.UTF_8));
            place.write(0);
        }
        return place.toByteArray();
    }
}

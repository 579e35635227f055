package org.lotse.workers.extraction;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Little data that unpacks to much. */
final class Bombs {

    private static final int PIECE = 1 << 16;

    private Bombs() {}

    static byte[] deflatedZeros(long length) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (long done = 0; done < length; done += PIECE) {
            deflater.setInput(new byte[PIECE]);
            drain(deflater, packed);
        }
        return finished(deflater, packed);
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(content);
        return finished(deflater, new ByteArrayOutputStream());
    }

    private static byte[] finished(Deflater deflater, ByteArrayOutputStream packed) {
        deflater.finish();
        drain(deflater, packed);
        deflater.end();
        return packed.toByteArray();
    }

    private static void drain(Deflater deflater, ByteArrayOutputStream packed) {
        byte[] piece = new byte[PIECE];
        for (int count = deflater.deflate(piece); count > 0; count = deflater.deflate(piece)) {
            packed.write(piece, 0, count);
        }
    }
}

package org.lotse.workers.extraction;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes WebP files: lossless pictures (VP8L) with codes of one length, still and animated. */
public final class WebP {

    private static final int[] PLACES_OF_CODE_LENGTHS = {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8};
    private static final int ANIMATED = 2;

    private WebP() {}

    public static byte[] still(BufferedImage picture) {
        return riff(chunk("VP8L", lossless(picture)));
    }

    /** So many frames that all show the picture. */
    public static byte[] animated(BufferedImage picture, int frames) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        Bits header =
                new Bits().add(ANIMATED, 32).add(picture.getWidth() - 1, 24).add(picture.getHeight() - 1, 24);
        content.writeBytes(chunk("VP8X", header.bytes()));
        content.writeBytes(chunk("ANIM", new byte[6]));
        Bits place = new Bits()
                .add(0, 48)
                .add(picture.getWidth() - 1, 24)
                .add(picture.getHeight() - 1, 24)
                .add(100, 24)
                .add(0, 8);
        for (int frame = 0; frame < frames; frame++) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.writeBytes(place.bytes());
            body.writeBytes(chunk("VP8L", lossless(picture)));
            content.writeBytes(chunk("ANMF", body.toByteArray()));
        }
        return riff(content.toByteArray());
    }

    private static byte[] lossless(BufferedImage picture) {
        Bits bits = new Bits()
                .add(0x2F, 8)
                .add(picture.getWidth() - 1, 14)
                .add(picture.getHeight() - 1, 14)
                .add(0, 4)
                .add(0, 3);
        codesOfEightBits(bits, 24);
        codesOfEightBits(bits, 0);
        codesOfEightBits(bits, 0);
        bits.add(1, 1).add(0, 1).add(1, 1).add(255, 8);
        bits.add(1, 1).add(0, 1).add(0, 1).add(0, 1);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                bits.code(rgb >> 8).code(rgb >> 16).code(rgb);
            }
        }
        return bits.bytes();
    }

    /** Says that each of 256 values has a code of eight bits, and so many further symbols have none. */
    private static void codesOfEightBits(Bits bits, int others) {
        bits.add(0, 1).add(PLACES_OF_CODE_LENGTHS.length - 4, 4);
        for (int length : PLACES_OF_CODE_LENGTHS) {
            bits.add(length == 0 || length == 8 ? 1 : 0, 3);
        }
        bits.add(0, 1);
        for (int value = 0; value < 256; value++) {
            bits.add(1, 1);
        }
        bits.add(0, others);
    }

    private static byte[] riff(byte[] chunks) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("RIFF".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(new Bits().add(4 + chunks.length, 32).bytes());
        file.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(chunks);
        return file.toByteArray();
    }

    private static byte[] chunk(String name, byte[] content) {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(new Bits().add(content.length, 32).bytes());
        chunk.writeBytes(content);
        if (content.length % 2 == 1) {
            chunk.write(0);
        }
        return chunk.toByteArray();
    }

    /** Bits in the order of WebP, the lowest first. */
    private static final class Bits {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int current;
        private int filled;

        Bits add(long value, int count) {
            for (int bit = 0; bit < count; bit++) {
                current |= (int) (value >> bit & 1) << filled++;
                if (filled == 8) {
                    bytes.write(current);
                    current = 0;
                    filled = 0;
                }
            }
            return this;
        }

        /** Codes start with their highest bit. */
        Bits code(int value) {
            return add(Integer.reverse(value & 255) >>> 24, 8);
        }

        byte[] bytes() {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.writeBytes(bytes.toByteArray());
            if (filled > 0) {
                whole.write(current);
            }
            return whole.toByteArray();
        }
    }
}

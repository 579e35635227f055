package org.lotse.document;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lotse.kernel.RuleBroken;

/**
 * How a page looks, in 64 bits: pictures of one sheet differ in few of them, whatever their size and compression.
 *
 * @param bits the first hex digit highest
 */
record PageFingerprint(long bits) {

    /** Two pages that differ in more bits are two pages. */
    static final int NEAR = 6;

    static final int BANDS = 4;
    private static final int BAND_BITS = Long.SIZE / BANDS;
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{16}");

    /** @throws RuleBroken {@code unreadable} unless there are 16 lower-case hex digits */
    static PageFingerprint of(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new RuleBroken("unreadable");
        }
        return new PageFingerprint(Long.parseUnsignedLong(hex, 16));
    }

    int distance(PageFingerprint other) {
        return Long.bitCount(bits ^ other.bits);
    }

    /** Whether it tells one page from another: that of an empty page is all but uniform and near that of every other. */
    boolean tells() {
        int ones = Long.bitCount(bits);
        return ones > NEAR && ones < Long.SIZE - NEAR;
    }

    /** @param number 0 to 3, the highest bits first */
    int band(int number) {
        return (int) (bits >>> (BANDS - 1 - number) * BAND_BITS) & 0xffff;
    }

    /**
     * The band and all that differ from it in one bit. Of two fingerprints that differ in at most seven bits, some band
     * differs in at most one: seven bits in four bands cannot be two or more in each. So looking these 17 up in each band
     * finds everything {@link #NEAR}.
     */
    Set<Integer> around(int number) {
        Set<Integer> around = new TreeSet<>(Set.of(band(number)));
        for (int bit = 0; bit < BAND_BITS; bit++) {
            around.add(band(number) ^ 1 << bit);
        }
        return around;
    }
}

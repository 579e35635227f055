package org.lotse.workers.extraction.reading;

import java.text.Normalizer;
import java.util.Locale;

/** Names in the letters A to Z, as a machine-readable zone spells them: ICAO Doc 9303 part 3, section 6. */
public final class Spelling {

    private Spelling() {}

    /** Upper case, umlauts written out, other accents dropped, hyphens as spaces, apostrophes gone. */
    public static String ofZone(String name) {
        String written = name.toUpperCase(Locale.ROOT)
                .replace("Ä", "AE")
                .replace("Ö", "OE")
                .replace("Ü", "UE")
                .replace("ẞ", "SS")
                .replace("ß", "SS")
                .replace("Æ", "AE")
                .replace("Ø", "OE")
                .replace("Å", "AA")
                .replace("Œ", "OE")
                .replace("Ł", "L")
                .replace("Đ", "D")
                .replace("Þ", "TH");
        return Normalizer.normalize(written, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’.]", "")
                .replaceAll("[^A-Z0-9]+", " ")
                .strip();
    }
}

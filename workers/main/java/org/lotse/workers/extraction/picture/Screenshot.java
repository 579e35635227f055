package org.lotse.workers.extraction.picture;

import java.awt.image.BufferedImage;
import java.util.Set;

/**
 * Tells a picture taken of a device's own screen by that device. It has exactly a screen's size, was stored without
 * loss, no camera signed it, and its upper and lower edge are of one colour, as the bars of programs are. A photograph
 * of a screen is not told.
 */
public final class Screenshot {

    private static final Set<String> SCREENS = Set.of(
            "640x1136",
            "720x1280",
            "720x1520",
            "720x1560",
            "720x1600",
            "750x1334",
            "768x1024",
            "800x1280",
            "828x1792",
            "1080x1920",
            "1080x2160",
            "1080x2220",
            "1080x2280",
            "1080x2310",
            "1080x2340",
            "1080x2400",
            "1080x2408",
            "1080x2460",
            "1125x2436",
            "1170x2532",
            "1179x2556",
            "1206x2622",
            "1242x2208",
            "1242x2688",
            "1284x2778",
            "1290x2796",
            "1320x2868",
            "1344x2992",
            "1440x2560",
            "1440x2960",
            "1440x3040",
            "1440x3088",
            "1440x3120",
            "1440x3200",
            "1488x2266",
            "1536x2048",
            "1620x2160",
            "1640x2360",
            "1668x2224",
            "1668x2388",
            "2048x2732",
            "768x1366",
            "864x1536",
            "900x1440",
            "900x1600",
            "1024x1280",
            "1050x1680",
            "1200x1920",
            "1440x3440",
            "1600x2560",
            "1664x2560",
            "1800x2880",
            "1964x3024",
            "2160x3840",
            "2234x3456");

    private Screenshot() {}

    public static boolean looksLike(FileKind kind, byte[] content, BufferedImage picture) {
        return (kind == FileKind.PNG || kind == FileKind.WEBP)
                && SCREENS.contains(size(picture))
                && !Turn.byCamera(content)
                && plain(picture, 0)
                && plain(picture, picture.getHeight() - 1);
    }

    private static String size(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return Math.min(width, height) + "x" + Math.max(width, height);
    }

    private static boolean plain(BufferedImage picture, int row) {
        int colour = picture.getRGB(0, row);
        for (int x = 1; x < picture.getWidth(); x++) {
            if (picture.getRGB(x, row) != colour) {
                return false;
            }
        }
        return true;
    }
}

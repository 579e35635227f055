package org.lotse.workers.extraction.specimen;

import java.util.List;
import java.util.Random;
import org.lotse.workers.extraction.mrz.ZoneFormat;

/**
 * The size of a document and the place of its zone in millimetres: ICAO Doc 9303 parts 4 to 7.
 *
 * @param zoneLeft where the first character's cell begins
 * @param firstLine the baseline of the first line
 * @param title what the document calls itself
 */
record Layout(double width, double height, double zoneLeft, double firstLine, String title, List<String> codes) {

    static Layout of(ZoneFormat format) {
        return switch (format) {
            case TD1 -> new Layout(85.6, 53.98, 4.7, 37.2, "IDENTITY CARD", List.of("ID", "I<", "IR", "AR"));
            case TD2 -> new Layout(105, 74, 6.6, 61.4, "IDENTITY CARD", List.of("ID", "I<", "IP"));
            case TD3 -> new Layout(125, 88, 6.6, 75.4, "PASSPORT", List.of("P<", "P<", "PO", "PA"));
            case MRVA -> new Layout(120, 80, 4.1, 67.4, "VISA", List.of("V<", "VC", "VB"));
            case MRVB -> new Layout(105, 74, 6.6, 61.4, "VISA", List.of("V<", "VC"));
            case FRID -> new Layout(105, 74, 6.6, 61.4, "CARTE NATIONALE", List.of("ID"));
        };
    }

    String code(Random random) {
        return codes.get(random.nextInt(codes.size()));
    }

    /** How much smaller the print is than on the page of a passport. */
    double scale() {
        return height / 88;
    }
}

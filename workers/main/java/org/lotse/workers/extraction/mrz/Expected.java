package org.lotse.workers.extraction.mrz;

/** How much each character is to be expected at a place of a zone, before anything is seen: relative weights. */
final class Expected {

    private static final double HARDLY = 1e-3;
    private static final double RARELY = 1e-2;

    private Expected() {}

    static double weight(ZoneFormat format, int line, int column, char character) {
        ZoneField field = format.field(line, column).orElse(null);
        if (field == ZoneField.SEX) {
            return "MF<".indexOf(character) >= 0 ? 1 : character == 'X' ? RARELY : HARDLY;
        }
        if (field == ZoneField.DOCUMENT_CODE && line == 0 && column == 0) {
            return "PIACV".indexOf(character) >= 0 ? 1 : character == '<' ? 0 : HARDLY;
        }
        return switch (format.characters(line, column)) {
            case LETTER -> Character.isDigit(character) ? HARDLY : 1;
            case DIGIT -> digit(format, field, line, column, character);
            case ANY -> number(character);
        };
    }

    /** Months begin with 0 or 1, days with 0 to 3; what is not known of a date is left to the filler. */
    private static double digit(ZoneFormat format, ZoneField field, int line, int column, char character) {
        if (!Character.isDigit(character)) {
            return field == null || character == '<' ? RARELY : HARDLY;
        }
        boolean date = field == ZoneField.DATE_OF_BIRTH || field == ZoneField.DATE_OF_EXPIRY;
        int within = date ? column - format.span(field).orElseThrow().start() : 0;
        boolean impossible = within == 2 && character > '1' || within == 4 && character > '3';
        return impossible ? RARELY : 1;
    }

    /** Numbers hardly ever carry the letters that are taken for digits. */
    private static double number(char character) {
        return switch (character) {
            case 'O' -> 0.1;
            case 'I', 'Q' -> 0.4;
            default -> 1;
        };
    }
}

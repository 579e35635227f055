package org.lotse.workers.extraction.mrz;

import static org.lotse.workers.extraction.mrz.ZoneField.DATE_OF_BIRTH;
import static org.lotse.workers.extraction.mrz.ZoneField.DATE_OF_EXPIRY;
import static org.lotse.workers.extraction.mrz.ZoneField.DOCUMENT_CODE;
import static org.lotse.workers.extraction.mrz.ZoneField.DOCUMENT_NUMBER;
import static org.lotse.workers.extraction.mrz.ZoneField.FAMILY_NAME;
import static org.lotse.workers.extraction.mrz.ZoneField.GIVEN_NAMES;
import static org.lotse.workers.extraction.mrz.ZoneField.ISSUER;
import static org.lotse.workers.extraction.mrz.ZoneField.NAMES;
import static org.lotse.workers.extraction.mrz.ZoneField.NATIONALITY;
import static org.lotse.workers.extraction.mrz.ZoneField.OPTIONAL;
import static org.lotse.workers.extraction.mrz.ZoneField.SEX;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The layouts of ICAO Doc 9303 parts 4 to 7 and the French national card issued until 2021. */
public enum ZoneFormat {
    TD1(3, 30) {
        @Override
        void lay(Layout layout) {
            layout.put(DOCUMENT_CODE, 0, 0, 2);
            layout.put(ISSUER, 0, 2, 5);
            layout.put(DOCUMENT_NUMBER, 0, 5, 14);
            layout.put(DATE_OF_BIRTH, 1, 0, 6);
            layout.put(SEX, 1, 7, 8);
            layout.put(DATE_OF_EXPIRY, 1, 8, 14);
            layout.put(NATIONALITY, 1, 15, 18);
            layout.put(OPTIONAL, 1, 18, 29);
            layout.put(NAMES, 2, 0, 30);
            layout.check(Check.over(at(0, 14), part(0, 5, 14)));
            layout.check(Check.over(at(1, 6), part(1, 0, 6)));
            layout.check(Check.over(at(1, 14), part(1, 8, 14)));
            layout.check(Check.over(at(1, 29), part(0, 5, 30), part(1, 0, 7), part(1, 8, 15), part(1, 18, 29)));
        }
    },
    TD2(2, 36) {
        @Override
        void lay(Layout layout) {
            layout.travelDocument(width());
            layout.put(OPTIONAL, 1, 28, 35);
            layout.check(Check.over(at(1, 35), part(1, 0, 10), part(1, 13, 20), part(1, 21, 35)));
        }
    },
    TD3(2, 44) {
        @Override
        void lay(Layout layout) {
            layout.travelDocument(width());
            layout.put(OPTIONAL, 1, 28, 42);
            layout.check(Check.optional(at(1, 42), part(1, 28, 42)));
            layout.check(Check.over(at(1, 43), part(1, 0, 10), part(1, 13, 20), part(1, 21, 43)));
        }
    },
    MRVA(2, 44) {
        @Override
        void lay(Layout layout) {
            layout.travelDocument(width());
            layout.put(OPTIONAL, 1, 28, 44);
        }
    },
    MRVB(2, 36) {
        @Override
        void lay(Layout layout) {
            layout.travelDocument(width());
            layout.put(OPTIONAL, 1, 28, 36);
        }
    },
    FRID(2, 36) {
        @Override
        void lay(Layout layout) {
            layout.put(DOCUMENT_CODE, 0, 0, 2);
            layout.put(ISSUER, 0, 2, 5);
            layout.put(FAMILY_NAME, 0, 5, 30);
            layout.put(OPTIONAL, 0, 30, 36);
            layout.put(DOCUMENT_NUMBER, 1, 0, 12);
            layout.put(GIVEN_NAMES, 1, 13, 27);
            layout.put(DATE_OF_BIRTH, 1, 27, 33);
            layout.put(SEX, 1, 34, 35);
            layout.check(Check.over(at(1, 12), part(1, 0, 12)));
            layout.check(Check.over(at(1, 33), part(1, 27, 33)));
            layout.check(Check.over(at(1, 35), part(0, 0, 36), part(1, 0, 35)));
        }
    };

    private final int lines;
    private final int width;
    private final Layout layout = new Layout();

    ZoneFormat(int lines, int width) {
        this.lines = lines;
        this.width = width;
        lay(layout);
    }

    abstract void lay(Layout layout);

    /** How many lines the zone has. */
    public int lines() {
        return lines;
    }

    /** How many characters a line has. */
    public int width() {
        return width;
    }

    /** Where a field stands, absent when this format does not carry it. */
    public Optional<Span> span(ZoneField field) {
        return Optional.ofNullable(layout.spans.get(field));
    }

    public List<Check> checks() {
        return List.copyOf(layout.checks);
    }

    /** What may stand at a position: check digits are digits, everything else follows from its field. */
    public CharacterClass characters(int line, int column) {
        for (Check check : layout.checks) {
            if (check.digit().contains(line, column)) {
                return CharacterClass.DIGIT;
            }
        }
        return field(line, column).map(ZoneField::characters).orElse(CharacterClass.ANY);
    }

    /** The field that a position belongs to, absent for check digits and what no field names. */
    Optional<ZoneField> field(int line, int column) {
        return layout.spans.entrySet().stream()
                .filter(entry -> entry.getValue().contains(line, column))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The format that lines of this number, length and beginning have, absent when there is none. */
    public static Optional<ZoneFormat> of(List<String> lines) {
        int width = lines.isEmpty() ? 0 : lines.get(0).length();
        if (lines.stream().anyMatch(line -> line.length() != width)) {
            return Optional.empty();
        }
        return switch (lines.size() * 100 + width) {
            case 330 -> Optional.of(TD1);
            case 244 -> Optional.of(lines.get(0).startsWith("V") ? MRVA : TD3);
            case 236 -> Optional.of(shortFormat(lines.get(0)));
            default -> Optional.empty();
        };
    }

    private static ZoneFormat shortFormat(String first) {
        if (first.startsWith("V")) {
            return MRVB;
        }
        return first.startsWith("IDFRA") ? FRID : TD2;
    }

    private static Span part(int line, int start, int end) {
        return new Span(line, start, end);
    }

    private static Span at(int line, int column) {
        return new Span(line, column, column + 1);
    }

    /** Fields and check digits while a format lays itself out. */
    static final class Layout {
        private final Map<ZoneField, Span> spans = new EnumMap<>(ZoneField.class);
        private final List<Check> checks = new ArrayList<>();

        void put(ZoneField field, int line, int start, int end) {
            spans.put(field, new Span(line, start, end));
        }

        void check(Check check) {
            checks.add(check);
        }

        /** What all formats with two lines of ICAO share. */
        void travelDocument(int width) {
            put(DOCUMENT_CODE, 0, 0, 2);
            put(ISSUER, 0, 2, 5);
            put(NAMES, 0, 5, width);
            put(DOCUMENT_NUMBER, 1, 0, 9);
            put(NATIONALITY, 1, 10, 13);
            put(DATE_OF_BIRTH, 1, 13, 19);
            put(SEX, 1, 20, 21);
            put(DATE_OF_EXPIRY, 1, 21, 27);
            check(Check.over(at(1, 9), part(1, 0, 9)));
            check(Check.over(at(1, 19), part(1, 13, 19)));
            check(Check.over(at(1, 27), part(1, 21, 27)));
        }
    }
}

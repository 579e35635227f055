package org.lotse.workers.extraction.specimen;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.lotse.workers.extraction.mrz.ZoneFormat;

/** Invents people: half of the names are of many countries, half of syllables, so that every letter has its turn. */
final class People {

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1936, 1, 1);
    private static final LocalDate FIRST_EXPIRY = LocalDate.of(2025, 1, 1);
    private static final int DAYS_OF_BIRTH = 74 * 365;
    private static final int DAYS_OF_EXPIRY = 11 * 365;
    private static final String CONSONANTS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final String VOWELS = "AEIOUY";
    private static final String DIGITS = "0123456789";
    private static final String NUMBER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + DIGITS + DIGITS + DIGITS;

    private static final List<String> FAMILIES = List.of(
            "Müller",
            "Schröder",
            "Weiß",
            "García López",
            "O'Brien",
            "Nowak",
            "Łukaszewska",
            "Dvořák",
            "Åkesson",
            "Sørensen",
            "Papadaki",
            "Kaya",
            "Nguyen",
            "Okafor",
            "Silva Santos",
            "Lefèvre",
            "van den Berg",
            "Jovanović",
            "Szabó",
            "Quintero",
            "Xu",
            "Zhao",
            "Wójcik",
            "Virtanen",
            "Kowalska-Wiśniewska",
            "Haddad",
            "Bianchi");
    private static final List<String> GIVEN = List.of(
            "Änne Maria",
            "Jürgen",
            "Zoë",
            "José Miguel",
            "Agnieszka",
            "Jiří",
            "Hélène",
            "Björn",
            "Oluwaseun",
            "Thi Mai",
            "Fatma",
            "Karl-Heinz",
            "Wei",
            "Xenia Viktoria",
            "Quentin",
            "Filip Maksymilian",
            "Ida",
            "Bo");
    private static final List<String> PLACES =
            List.of("Altstadt", "Neuhafen", "Bad Musterstein", "Nowe Miasto", "Villeneuve", "Puerto Claro", "Utopia");
    private static final List<String> STATES = List.of(
            "D<<", "FRA", "POL", "ESP", "ITA", "AUT", "NLD", "SWE", "CZE", "GRC", "PRT", "UTO", "CHE", "GBR", "USA",
            "CHN", "TUR", "UKR", "BRA", "IND");

    private final Random random;

    People(Random random) {
        this.random = random;
    }

    Holder somebody(ZoneFormat format) {
        boolean french = format == ZoneFormat.FRID;
        String issuer = french ? "FRA" : pick(STATES);
        String nationality = french || random.nextInt(4) > 0 ? issuer : pick(STATES);
        return new Holder(
                name(FAMILIES, 2 + random.nextInt(3)),
                name(GIVEN, 1 + random.nextInt(3)),
                FIRST_BIRTH.plusDays(random.nextInt(DAYS_OF_BIRTH)),
                FIRST_EXPIRY.plusDays(random.nextInt(DAYS_OF_EXPIRY)),
                sex(french),
                issuer,
                nationality,
                french ? letters(DIGITS, 12) : letters(NUMBER, 8 + random.nextInt(2)),
                random.nextBoolean() ? "" : letters(DIGITS, 7 + random.nextInt(4)),
                pick(PLACES));
    }

    private char sex(boolean french) {
        int drawn = random.nextInt(20);
        if (drawn == 0 && !french) {
            return 'X';
        }
        return drawn % 2 == 0 ? 'F' : 'M';
    }

    private String name(List<String> known, int syllables) {
        return random.nextBoolean() ? pick(known) : invented(syllables);
    }

    private String invented(int syllables) {
        StringBuilder name = new StringBuilder();
        for (int syllable = 0; syllable < syllables; syllable++) {
            name.append(letters(CONSONANTS, 1)).append(letters(VOWELS, 1));
        }
        name.append(letters(CONSONANTS, 1));
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private String letters(String of, int length) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < length; index++) {
            text.append(of.charAt(random.nextInt(of.length())));
        }
        return text.toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}

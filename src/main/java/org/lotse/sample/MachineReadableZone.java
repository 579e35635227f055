package org.lotse.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The lines of a document that a machine reads: two of 44 characters in a passport, three of 30 on a card. */
record MachineReadableZone(List<String> lines) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd");

    /** @throws IllegalArgumentException when the names do not fit; we do not shorten them */
    static MachineReadableZone passport(IdentityData data) {
        String number = CheckDigit.guarded(filled(data.documentNumber(), 9));
        String birth = date(data.dateOfBirth());
        String expiry = date(data.dateOfExpiry());
        String optional = filled("", 15);
        String composite = digit(number + birth + expiry + optional);
        return new MachineReadableZone(List.of(
                "P<" + state(data.issuer()) + names(data, 39),
                number + state(data.nationality()) + birth + sex(data) + expiry + optional + composite));
    }

    /** @throws IllegalArgumentException when the names do not fit; we do not shorten them */
    static MachineReadableZone identityCard(IdentityData data) {
        String number = CheckDigit.guarded(filled(data.documentNumber(), 9)) + filled("", 15);
        String birth = date(data.dateOfBirth());
        String expiry = date(data.dateOfExpiry());
        String optional = filled("", 11);
        String composite = digit(number + birth + expiry + optional);
        return new MachineReadableZone(List.of(
                "I<" + state(data.issuer()) + number,
                birth + sex(data) + expiry + state(data.nationality()) + optional + composite,
                names(data, 30)));
    }

    private static String names(IdentityData data, int length) {
        return filled(Transliteration.zone(data.familyName()) + "<<" + Transliteration.zone(data.givenNames()), length);
    }

    private static String state(String code) {
        return filled(State.of(code).zoneCode(), 3);
    }

    private static String sex(IdentityData data) {
        return data.sex() == IdentityData.Sex.UNSPECIFIED ? "<" : data.sex().letter();
    }

    private static String date(LocalDate date) {
        return CheckDigit.guarded(DATE.format(date));
    }

    private static String digit(String fields) {
        return String.valueOf(CheckDigit.of(fields));
    }

    private static String filled(String text, int length) {
        if (text.length() > length) {
            throw new IllegalArgumentException("Longer than the " + length + " characters the zone has for it");
        }
        return text + "<".repeat(length - text.length());
    }
}

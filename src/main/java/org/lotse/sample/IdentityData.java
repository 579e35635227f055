package org.lotse.sample;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What an identity document of an invented person says.
 *
 * @param nationality ISO 3166 alpha-3 code, or UTO for Utopia, the state ICAO keeps for specimens
 * @param documentNumber at most nine capital letters and digits
 * @param issuer code of the issuing state, written as the nationality
 */
public record IdentityData(
        String familyName,
        String givenNames,
        LocalDate dateOfBirth,
        Sex sex,
        String nationality,
        String documentNumber,
        String issuer,
        LocalDate dateOfExpiry,
        String placeOfBirth,
        PostalAddress address) {

    private static final int YEARS_VALID = 10;

    public enum Sex {
        FEMALE("F"),
        MALE("M"),
        UNSPECIFIED("X");

        private final String letter;

        Sex(String letter) {
            this.letter = letter;
        }

        String letter() {
            return letter;
        }
    }

    public IdentityData {
        Objects.requireNonNull(familyName, "familyName");
        Objects.requireNonNull(givenNames, "givenNames");
        Objects.requireNonNull(dateOfBirth, "dateOfBirth");
        Objects.requireNonNull(sex, "sex");
        Objects.requireNonNull(nationality, "nationality");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(dateOfExpiry, "dateOfExpiry");
        Objects.requireNonNull(placeOfBirth, "placeOfBirth");
        Objects.requireNonNull(address, "address");
        if (!documentNumber.matches("[A-Z0-9]{1,9}")) {
            throw new IllegalArgumentException("A document number has one to nine capital letters and digits");
        }
    }

    LocalDate dateOfIssue() {
        return dateOfExpiry.minusYears(YEARS_VALID).plusDays(1);
    }
}

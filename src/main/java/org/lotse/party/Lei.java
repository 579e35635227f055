package org.lotse.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A legal entity identifier (ISO 17442): twenty characters, the last two a checksum by ISO 7064 MOD 97-10. */
public record Lei(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** @throws IllegalArgumentException when the text is no LEI */
    @JsonCreator
    public Lei {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an LEI");
        }
    }

    /** Whether form and checksum are right; small letters are none of an LEI. */
    public static boolean isValid(String value) {
        return value != null
                && FORM.matcher(value).matches()
                && digits(value).mod(MODULUS).equals(BigInteger.ONE);
    }

    /** A is 10, Z is 35. */
    private static BigInteger digits(String value) {
        return new BigInteger(value.chars()
                .map(sign -> Character.digit(sign, 36))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining()));
    }

    @Override
    public String toString() {
        return value;
    }
}

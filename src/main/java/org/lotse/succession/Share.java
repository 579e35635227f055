package org.lotse.succession;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of an estate as certificates of inheritance write it, e.g. {@code 1/3}; more than none, at most the whole. */
public record Share(int numerator, int denominator) {

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,4})\\s*/\\s*(\\d{1,4})");

    /** @return empty where it is none */
    public static Optional<Share> read(String text) {
        Matcher matcher = FRACTION.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Share(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                        .filter(Share::possible)
                : Optional.empty();
    }

    @JsonCreator
    static Share kept(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException("no share"));
    }

    private boolean possible() {
        return numerator > 0 && numerator <= denominator;
    }

    /** Whether they make up the whole, no more and no less. */
    static boolean makeWhole(Collection<Share> shares) {
        BigInteger below = shares.stream()
                .map(share -> BigInteger.valueOf(share.denominator))
                .reduce(BigInteger.ONE, BigInteger::multiply);
        BigInteger above = shares.stream()
                .map(share -> below.divide(BigInteger.valueOf(share.denominator))
                        .multiply(BigInteger.valueOf(share.numerator)))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return above.equals(below);
    }

    /** So much of an amount, in whole cents, rounded down. */
    BigDecimal of(BigDecimal amount) {
        return amount.multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.DOWN);
    }

    @Override
    @JsonValue
    public String toString() {
        return numerator + "/" + denominator;
    }
}

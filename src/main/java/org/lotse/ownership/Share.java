package org.lotse.ownership;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A part of a whole, exactly: a decimal over a whole number. The number is one until a ring is divided out, so that what
 * is multiplied and added along ordinary chains stays decimal, which is far cheaper than fractions kept in lowest terms.
 */
public final class Share implements Comparable<Share> {

    public static final Share NONE = new Share(BigDecimal.ZERO, BigInteger.ONE);
    public static final Share WHOLE = new Share(BigDecimal.ONE, BigInteger.ONE);

    private static final int DECIMALS = 6;

    private final BigDecimal numerator;
    private final BigInteger denominator;

    private Share(BigDecimal numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public static Share ofPercent(BigDecimal percent) {
        return new Share(percent.movePointLeft(2).stripTrailingZeros(), BigInteger.ONE);
    }

    /** @param of above zero */
    public static Share of(long parts, long of) {
        return lowest(BigDecimal.valueOf(parts), BigInteger.valueOf(of));
    }

    private static Share lowest(BigDecimal numerator, BigInteger denominator) {
        if (denominator.equals(BigInteger.ONE)) {
            return new Share(numerator, denominator);
        }
        BigInteger decimals = BigInteger.TEN.pow(Math.max(numerator.scale(), 0));
        BigInteger above = numerator.multiply(new BigDecimal(decimals)).toBigIntegerExact();
        BigInteger below = denominator.multiply(decimals);
        BigInteger common = above.gcd(below);
        return new Share(new BigDecimal(above.divide(common)), below.divide(common));
    }

    public Share plus(Share other) {
        if (denominator.equals(other.denominator)) {
            return lowest(numerator.add(other.numerator), denominator);
        }
        return lowest(over(other.denominator).add(other.over(denominator)), denominator.multiply(other.denominator));
    }

    /** The numerator were this told in so many parts more. */
    private BigDecimal over(BigInteger parts) {
        return numerator.multiply(new BigDecimal(parts));
    }

    public Share minus(Share other) {
        return plus(new Share(other.numerator.negate(), other.denominator));
    }

    public Share times(Share other) {
        return lowest(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @param other more than none */
    public Share over(Share other) {
        BigDecimal divisor = other.numerator.stripTrailingZeros();
        return lowest(
                over(other.denominator).scaleByPowerOfTen(divisor.scale()),
                denominator.multiply(divisor.unscaledValue()));
    }

    public boolean isNone() {
        return numerator.signum() == 0;
    }

    /** Rounded down to six decimals, so that nothing seems to reach a threshold that it misses. */
    @JsonValue
    public BigDecimal percent() {
        return numerator.movePointRight(2).divide(new BigDecimal(denominator), DECIMALS, RoundingMode.DOWN);
    }

    /** Whether it needs no lowest terms. */
    boolean isDecimal() {
        return denominator.equals(BigInteger.ONE);
    }

    /** How long the numbers are, in binary digits, which says how dear it is to reckon on with this. */
    int digits() {
        return numerator.unscaledValue().bitLength() + denominator.bitLength();
    }

    /** For finding an order where exactness is not needed; never underflows to zero. */
    double logarithm() {
        BigDecimal few = numerator.divide(new BigDecimal(denominator), MathContext.DECIMAL64);
        return Math.log(few.unscaledValue().doubleValue()) - few.scale() * Math.log(10);
    }

    @Override
    public int compareTo(Share other) {
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : over(other.denominator).compareTo(other.over(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Share share && compareTo(share) == 0;
    }

    @Override
    public int hashCode() {
        return percent().hashCode();
    }

    @Override
    public String toString() {
        return percent() + " %";
    }
}

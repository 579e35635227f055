package org.lotse.workers.screening.name;

/**
 * What part a word plays in a name.
 *
 * <p>{@code weight} says how much a word of that kind tells about who is meant, 1.0 being a rare family name;
 * {@code omitted} how much of that weight it costs when only one side has the word.
 */
public enum TokenKind {
    NAME(1.0, 0.26),
    COMMON(0.6, 0.24),
    VERY_COMMON(0.42, 0.20),
    PATRONYMIC(0.7, 0.10),
    INITIAL(0.3, 0.5),
    NUMBER(0.25, 0.6),
    GENERIC(0.4, 0.45),
    PARTICLE(0.06, 0.3),
    TITLE(0.06, 0.2),
    LEGAL_FORM(0.06, 0.2);

    private final double weight;
    private final double omitted;

    TokenKind(double weight, double omitted) {
        this.weight = weight;
        this.omitted = omitted;
    }

    public double weight() {
        return weight;
    }

    public double omitted() {
        return omitted;
    }

    /** The weight as a whole number, so that sums do not depend on their order. */
    public int thousandths() {
        return (int) Math.round(weight * 1000);
    }

    public int omittedHundredths() {
        return (int) Math.round(omitted * 100);
    }

    /** Whether a match may rest on such a word; particles, titles and legal forms alone never mean anybody. */
    public boolean carries() {
        return this != PARTICLE && this != TITLE && this != LEGAL_FORM;
    }
}

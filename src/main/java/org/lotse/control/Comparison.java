package org.lotse.control;

import java.util.Optional;

/** Two values compared; {@link Catalogue#SOME} is a number above zero that nobody knows. */
final class Comparison {

    private Comparison() {}

    static Optional<Boolean> of(String first, String operator, String second) {
        return switch (operator) {
            case "==", "eq" -> equal(first, second);
            case "!=", "ne" -> equal(first, second).map(same -> !same);
            case "<", "lt" -> below(first, second);
            case ">", "gt" -> below(second, first);
            case "<=", "le" -> below(second, first).map(above -> !above);
            default -> below(first, second).map(below -> !below);
        };
    }

    private static Optional<Boolean> equal(String first, String second) {
        if (first.equals(Catalogue.SOME) || second.equals(Catalogue.SOME)) {
            boolean zero = first.equals("0") || second.equals("0");
            return zero ? Optional.of(false) : Optional.empty();
        }
        return Optional.of(first.equals(second));
    }

    private static Optional<Boolean> below(String first, String second) {
        if (first.equals(Catalogue.SOME)) {
            return isNumber(second) && Long.parseLong(second) <= 1 ? Optional.of(false) : Optional.empty();
        }
        if (second.equals(Catalogue.SOME)) {
            return first.equals("0") ? Optional.of(true) : Optional.empty();
        }
        return isNumber(first) && isNumber(second)
                ? Optional.of(Long.parseLong(first) < Long.parseLong(second))
                : Optional.empty();
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,18}");
    }
}

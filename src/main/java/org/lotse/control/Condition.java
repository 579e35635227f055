package org.lotse.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a flow's condition comes to, as far as the facts tell; what they do not tell may come out either way. */
final class Condition {

    private static final Pattern WHOLE = Pattern.compile("\\s*[$#]\\{([^{}]*)}\\s*", Pattern.DOTALL);
    private static final Pattern TOKEN =
            Pattern.compile("\\s*('[^']*'|\"[^\"]*\"|\\d+|[A-Za-z_]\\w*|&&|\\|\\||[=!<>]=|[<>!()]|\\S)\\s*");

    private final Map<String, String> facts;
    private final Deque<String> left = new ArrayDeque<>();

    private Condition(String text, Map<String, String> facts) {
        this.facts = facts;
        TOKEN.matcher(text).results().map((MatchResult one) -> one.group(1)).forEach(left::add);
    }

    /** Empty where it may come out either way. */
    static Optional<Boolean> of(String condition, Map<String, String> facts) {
        var whole = WHOLE.matcher(condition);
        if (!whole.matches()) {
            return Optional.empty();
        }
        var parsed = new Condition(whole.group(1), facts);
        try {
            Optional<Boolean> result = parsed.either();
            return parsed.left.isEmpty() ? result : Optional.empty();
        } catch (Unknown unknown) {
            return Optional.empty();
        }
    }

    /** The text is more than comparisons of variables with constants. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unknown() {
            super("not understood", null, false, false);
        }
    }

    private Optional<Boolean> either() {
        Optional<Boolean> result = both();
        while (take("||", "or")) {
            result = or(result, both());
        }
        return result;
    }

    private Optional<Boolean> both() {
        Optional<Boolean> result = one();
        while (take("&&", "and")) {
            result = not(or(not(result), not(one())));
        }
        return result;
    }

    private Optional<Boolean> one() {
        if (take("!", "not")) {
            return not(one());
        }
        if (take("(")) {
            Optional<Boolean> inner = either();
            expect(")");
            return inner;
        }
        return comparison();
    }

    private Optional<Boolean> comparison() {
        Optional<String> first = value();
        for (String operator : List.of("==", "eq", "!=", "ne", "<", "lt", ">", "gt", "<=", "le", ">=", "ge")) {
            if (take(operator)) {
                return compared(first, operator, value());
            }
        }
        return first.filter(text -> text.equals("true") || text.equals("false")).map(Boolean::valueOf);
    }

    private static Optional<Boolean> compared(Optional<String> first, String operator, Optional<String> second) {
        return first.flatMap(one -> second.flatMap(other -> Comparison.of(one, operator, other)));
    }

    private Optional<String> value() {
        String token = left.isEmpty() ? "" : left.poll();
        if (token.matches("'.*'|\".*\"")) {
            return Optional.of(token.substring(1, token.length() - 1));
        }
        if (token.matches("\\d+|true|false")) {
            return Optional.of(token);
        }
        if (!token.matches("[A-Za-z_]\\w*")) {
            throw new Unknown();
        }
        return Optional.ofNullable(facts.get(token));
    }

    private boolean take(String... tokens) {
        if (!left.isEmpty() && List.of(tokens).contains(left.peek())) {
            left.poll();
            return true;
        }
        return false;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw new Unknown();
        }
    }

    private static Optional<Boolean> not(Optional<Boolean> one) {
        return one.map(truth -> !truth);
    }

    private static Optional<Boolean> or(Optional<Boolean> one, Optional<Boolean> other) {
        if (one.orElse(false) || other.orElse(false)) {
            return Optional.of(true);
        }
        return one.isPresent() && other.isPresent() ? Optional.of(false) : Optional.empty();
    }
}

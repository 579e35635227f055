package org.lotse.workers.extraction.value;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lotse.workers.extraction.layout.Fold;
import org.lotse.workers.extraction.layout.Words;

/** Currencies by sign, code or name. */
public final class Currencies {

    private static final Map<String, String> SIGNS = signs();
    static final String ANY = any();
    private static final Pattern SIGN = Pattern.compile(ANY);

    private static final Pattern CODE = Pattern.compile(SIGNS.values().stream()
            .distinct()
            .map(code -> code.toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));

    private Currencies() {}

    private static Map<String, String> signs() {
        Map<String, String> signs = new HashMap<>();
        Words.file("currencies.properties").forEach((code, written) -> {
            for (String sign : written.toString().split("\\|")) {
                signs.put(Fold.of(sign.strip()), code.toString());
            }
        });
        return Map.copyOf(signs);
    }

    /** An expression that finds any of them; those of letters stand alone. */
    private static String any() {
        return SIGNS.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(sign -> Character.isLetter(sign.charAt(0)) && sign.charAt(0) < 128
                        ? "(?<!\\p{L})" + Pattern.quote(sign) + "(?!\\p{L})"
                        : Pattern.quote(sign))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** ISO 4217 of a sign, code or name. */
    static Optional<String> code(String sign) {
        return Optional.ofNullable(sign).map(SIGNS::get);
    }

    /** ISO 4217 where a folded text writes out the code itself, as «Amount due (CAD)» does. */
    public static Optional<String> codeIn(String folded) {
        Matcher code = CODE.matcher(folded);
        return code.find() ? Optional.of(code.group().toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /** ISO 4217 of the first currency that a folded text names. */
    public static Optional<String> in(String folded) {
        Matcher sign = SIGN.matcher(folded);
        return sign.find() ? code(sign.group()) : Optional.empty();
    }
}

package org.lotse.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values as people write them, in the form in which they are compared; empty for what is none. */
final class TypedValues {

    private static final List<Pattern> DATES = List.of(
            Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})"),
            Pattern.compile("(?<day>\\d{1,2})\\.\\s*(?<month>\\d{1,2})\\.\\s*(?<year>\\d{4})"),
            Pattern.compile("(?<year>\\d{4})年(?<month>\\d{1,2})月(?<day>\\d{1,2})日"));
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,3}(?:(?<sign>[., '’])\\d{3})*|-?\\d+");
    private static final Pattern CENTS = Pattern.compile("(.*\\d)[.,](\\d{1,2})");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final BigInteger IBAN_MODULUS = BigInteger.valueOf(97);
    private static final Map<String, String> COUNTRIES = countries();

    private TypedValues() {}

    /** {@code 1984-03-09}, {@code 9.3.1984} or {@code 1984年3月9日}, as ISO 8601 writes it. */
    static Optional<String> date(String text) {
        return DATES.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(TypedValues::day);
    }

    private static Optional<String> day(Matcher found) {
        try {
            return Optional.of(LocalDate.of(number(found, "year"), number(found, "month"), number(found, "day"))
                    .toString());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    /** A code of two or three letters (ISO 3166-1), or a name in English, German or Chinese; as the code of two. */
    static Optional<String> country(String text) {
        return Optional.ofNullable(COUNTRIES.get(text.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.CHINESE)
                    .forEach(language ->
                            codes.put(country.getDisplayCountry(language).toLowerCase(Locale.ROOT), code));
            codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
            codes.put(code.toLowerCase(Locale.ROOT), code);
        }
        // as passports write it (ICAO 9303 part 3, section 5)
        codes.put("d", "DE");
        return Map.copyOf(codes);
    }

    /**
     * {@code 1.234,56}, {@code 1,234.56} or {@code 1234.5}, as a plain decimal with two places. Money has no third place,
     * so that three digits behind a mark are thousands.
     */
    static Optional<String> amount(String text) {
        Matcher cents = CENTS.matcher(text);
        boolean withCents = cents.matches();
        String whole = withCents ? cents.group(1) : text;
        Matcher form = AMOUNT.matcher(whole);
        if (!form.matches()) {
            return Optional.empty();
        }
        String digits = whole.replaceAll("[., '’]", "");
        return Optional.of(new BigDecimal(withCents ? digits + "." + cents.group(2) : digits)
                .setScale(2)
                .toPlainString());
    }

    /** A code of ISO 4217, or the sign of the euro. */
    static Optional<String> currency(String text) {
        String code = text.equals("€") ? "EUR" : text.toUpperCase(Locale.ROOT);
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(code::equals)
                .findFirst();
    }

    /** Without spaces; its check digits hold (ISO 13616). */
    static Optional<String> iban(String text) {
        String iban = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return IBAN.matcher(iban).matches() && checks(iban) ? Optional.of(iban) : Optional.empty();
    }

    private static boolean checks(String iban) {
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .forEach(sign -> digits.append(Character.getNumericValue(sign)));
        return new BigInteger(digits.toString()).mod(IBAN_MODULUS).equals(BigInteger.ONE);
    }

    /** F, M or X, as identity documents print it. */
    static Optional<String> sex(String text) {
        return Optional.of(text.toUpperCase(Locale.ROOT))
                .filter("FMX"::contains)
                .filter(letter -> letter.length() == 1);
    }
}

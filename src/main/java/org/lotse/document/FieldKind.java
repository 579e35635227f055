package org.lotse.document;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What sort of value a field carries, and how it is written so that two can be compared. */
enum FieldKind {
    TEXT("unreadable", Optional::of),
    DATE("not-a-date", TypedValues::date),
    COUNTRY("unknown-country", TypedValues::country),
    AMOUNT("not-an-amount", TypedValues::amount),
    CURRENCY("not-a-currency", TypedValues::currency),
    IBAN("not-an-iban", TypedValues::iban),
    SEX("not-a-sex", TypedValues::sex);

    private static final Map<String, FieldKind> BY_NAME = Map.ofEntries(
            Map.entry("dateOfBirth", DATE),
            Map.entry("dateOfExpiry", DATE),
            Map.entry("dateOfIssue", DATE),
            Map.entry("periodStart", DATE),
            Map.entry("periodEnd", DATE),
            Map.entry("nationality", COUNTRY),
            Map.entry("country", COUNTRY),
            Map.entry("grossAmount", AMOUNT),
            Map.entry("netAmount", AMOUNT),
            Map.entry("totalIncome", AMOUNT),
            Map.entry("taxDue", AMOUNT),
            Map.entry("balance", AMOUNT),
            Map.entry("total", AMOUNT),
            Map.entry("shareCapital", AMOUNT),
            Map.entry("currency", CURRENCY),
            Map.entry("iban", IBAN),
            Map.entry("sex", SEX));

    private final String problem;
    private final Function<String, Optional<String>> normalising;

    FieldKind(String problem, Function<String, Optional<String>> normalising) {
        this.problem = problem;
        this.normalising = normalising;
    }

    /** An identity document is issued by a country, a bill by a company. */
    static FieldKind of(String field, DocumentType type) {
        return field.equals("issuer") && type == DocumentType.IDENTITY ? COUNTRY : BY_NAME.getOrDefault(field, TEXT);
    }

    /** The code of what is wrong when a text has no {@link #normalised} form. */
    String problem() {
        return problem;
    }

    /** Empty when the text is no value of this kind. */
    Optional<String> normalised(String text) {
        return normalising.apply(text);
    }
}

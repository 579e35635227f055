package org.lotse.application.internal;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lotse.application.ApplicationForm;
import org.lotse.application.ApplicationForm.StatedAddress;
import org.lotse.application.ApplicationForm.StatedTaxResidence;
import org.lotse.application.EntityStatement;
import org.lotse.application.OriginOfFunds;
import org.lotse.application.Purpose;
import org.lotse.party.LegalForm;
import org.lotse.party.Representative;

/** The form of a legal entity as typed: every field a text, whatever it should be. */
final class EntityForm {

    /** In the order of the page. */
    static final List<String> FIELDS = List.of(
            "name",
            "form",
            "court",
            "number",
            "business",
            "address.street",
            "address.postalCode",
            "address.city",
            "address.country",
            "expectedMonthlyTurnover",
            "originOfFunds",
            "taxCountry",
            "taxNumber",
            "taxCertified",
            "givenNames",
            "familyName",
            "dateOfBirth",
            "placeOfBirth",
            "nationality",
            "office",
            "power",
            "email",
            "phone");

    private final Map<String, String> typed;

    EntityForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** Without space around, letters composed; null where nothing was typed. */
    String text(String field) {
        String value = typed.get(field);
        return value == null ? null : TypedText.tidy(TextNode.valueOf(value)).textValue();
    }

    /** Whether the field was on the page, filled in or not. */
    boolean has(String field) {
        return typed.containsKey(field);
    }

    /** Null where it is none of the choices. */
    <E extends Enum<E>> E choice(String field, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(one -> one.name().equals(text(field)))
                .findFirst()
                .orElse(null);
    }

    /** Null where it is no date of the calendar. */
    LocalDate date(String field) {
        try {
            return text(field) == null ? null : LocalDate.parse(text(field));
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    /** Null where it is no whole number. */
    Integer number(String field) {
        String text = text(field);
        return text != null && text.matches("-?\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    EntityStatement statement() {
        return new EntityStatement(
                text("name"),
                choice("form", LegalForm.class),
                text("court"),
                text("number"),
                text("business"),
                text("office"),
                choice("power", Representative.Power.class));
    }

    /** Whoever applies, and of the entity what every application states. */
    ApplicationForm application(String language) {
        var address = new StatedAddress(
                text("address.street"), text("address.postalCode"), text("address.city"), text("address.country"));
        var tax = new StatedTaxResidence(text("taxCountry"), text("taxNumber"), null);
        return new ApplicationForm(
                text("givenNames"),
                text("familyName"),
                date("dateOfBirth"),
                text("placeOfBirth"),
                null,
                text("nationality") == null ? null : List.of(text("nationality")),
                address,
                text("taxCountry") == null ? null : List.of(tax),
                "true".equals(text("taxCertified")),
                null,
                null,
                Purpose.BUSINESS_PAYMENTS,
                number("expectedMonthlyTurnover"),
                choice("originOfFunds", OriginOfFunds.class),
                text("email"),
                text("phone"),
                language,
                null);
    }
}

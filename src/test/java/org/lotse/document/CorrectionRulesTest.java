package org.lotse.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;

class CorrectionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void aValueIsKeptAsTypedAndComparedInOneForm() {
        assertThat(rules("dateOfBirth").checked(request("dateOfBirth", " 9.3.1984 ", "misread"), "1984-03-08"))
                .isEqualTo("1984-03-09");
    }

    @Test
    void valueAndReasonAreBothNeeded() {
        refused("name", request("name", " ", null), new FieldProblem("value", "required"), reason("required"));
    }

    @Test
    void tenThousandCharactersAreRefusedWhereverTheyStand() {
        String endless = "ü".repeat(10_000);

        refused("name", request("name", endless, endless), value("over-500-characters"), reason("over-500-characters"));
    }

    @Test
    void invisibleCharactersAreRefused() {
        refused(
                "name",
                request("name", "An\u0000na", "why\u202e"),
                value("control-characters"),
                reason("control-characters"));
    }

    @Test
    void anImpossibleDateIsNamedAtTheValue() {
        refused("dateOfExpiry", request("dateOfExpiry", "2030-02-30", "misread"), value("not-a-date"));
    }

    @Test
    void nobodyIsBornTodayOrLater() {
        refused("dateOfBirth", request("dateOfBirth", "2026-11-26", "misread"), value("past"));
    }

    @Test
    void anUnknownCountryIsNamedAtTheValue() {
        refused("nationality", request("nationality", "Utopia", "misread"), value("unknown-country"));
    }

    @Test
    void whatStandsThereAlreadyIsNoCorrection() {
        refused("name", request("name", "Anna", "misread"), value("unchanged"));
    }

    @Test
    void anIdentityDocumentIsIssuedByACountryAndABillByACompany() {
        assertThat(FieldKind.of("issuer", DocumentType.IDENTITY)).isEqualTo(FieldKind.COUNTRY);
        assertThat(FieldKind.of("issuer", DocumentType.ADDRESS)).isEqualTo(FieldKind.TEXT);
    }

    private static void refused(String field, CorrectionRequest request, FieldProblem... problems) {
        RuleBroken broken = catchThrowableOfType(() -> rules(field).checked(request, "Anna"), RuleBroken.class);

        assertThat(broken.rule()).isEqualTo("correction-invalid");
        assertThat(broken.fields()).containsExactly(problems);
    }

    private static FieldProblem value(String code) {
        return new FieldProblem("value", code);
    }

    private static FieldProblem reason(String code) {
        return new FieldProblem("reason", code);
    }

    private static CorrectionRules rules(String field) {
        return new CorrectionRules(FieldKind.of(field, DocumentType.IDENTITY), TODAY);
    }

    private static CorrectionRequest request(String field, String value, String reason) {
        return new CorrectionRequest(field, value, reason, 0);
    }
}

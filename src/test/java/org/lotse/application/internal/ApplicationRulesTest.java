package org.lotse.application.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.application.ApplicationForm;
import org.lotse.application.Forms;
import org.lotse.document.DocumentType;
import org.lotse.kernel.FieldProblem;

class ApplicationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Set<DocumentType> BOTH = EnumSet.of(DocumentType.IDENTITY, DocumentType.ADDRESS);

    @Test
    void aCompleteApplicationCanBeSent() {
        assertThat(problems(Forms.complete())).isEmpty();
    }

    @Test
    void anEmptyApplicationNamesEveryFieldThatIsNeeded() {
        List<FieldProblem> problems =
                ApplicationRules.problems(new Statement(ApplicationForm.empty(), Set.of(), BOTH, TODAY));

        assertThat(problems)
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder(
                        "givenNames",
                        "familyName",
                        "dateOfBirth",
                        "placeOfBirth",
                        "gender",
                        "nationalities",
                        "address.street",
                        "address.postalCode",
                        "address.city",
                        "address.country",
                        "email",
                        "taxResidences",
                        "taxSelfCertified",
                        "pep.politicallyExposed",
                        "occupation",
                        "purpose",
                        "expectedMonthlyTurnover",
                        "originOfFunds",
                        "documents.IDENTITY",
                        "documents.ADDRESS");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, not-in-the-past",
        "2031-01-01, not-in-the-past",
        "2008-11-22, under-age",
        "1905-11-21, too-long-ago"
    })
    void aBirthDateOutsideALifeIsRefused(String date, String code) {
        assertThat(problems(Forms.complete().put("dateOfBirth", date)))
                .containsExactly(new FieldProblem("dateOfBirth", code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-11-21", "1905-11-22"})
    void whoTurnsEighteenTodayOrIsAHundredAndTwentyMayApply(String date) {
        assertThat(problems(Forms.complete().put("dateOfBirth", date))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "Łukasz Żółć", "Nguyễn Thị Ánh", "محمد", "O’Brien-Smith", "Jean\u00A0Luc", "𠮷田"})
    void aNameInAnyScriptIsWelcome(String name) {
        assertThat(problems(Forms.complete().put("familyName", name))).isEmpty();
    }

    @Test
    void aNameWithoutALetterIsNone() {
        assertThat(problems(Forms.complete().put("familyName", "123")))
                .containsExactly(new FieldProblem("familyName", "no-name"));
    }

    @Test
    void aTaxResidenceNeedsANumberOrAReason() {
        ObjectNode form = Forms.complete();
        form.set(
                "taxResidences",
                Forms.json("[{\"country\":\"FR\"},{\"country\":\"AE\",\"reasonWithoutTin\":\"none\"}]"));

        assertThat(problems(form)).containsExactly(new FieldProblem("taxResidences[0].tin", "tin-or-reason"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"86095742710", "8609574271", "08609574271", "abc"})
    void aGermanTaxNumberIsCheckedToTheLastDigit(String tin) {
        ObjectNode form = Forms.complete();
        form.set("taxResidences", Forms.json("[{\"country\":\"DE\",\"tin\":\"" + tin + "\"}]"));

        assertThat(problems(form)).containsExactly(new FieldProblem("taxResidences[0].tin", "not-a-tin"));
    }

    @Test
    void aPoliticallyExposedPersonNamesTheFunction() {
        ObjectNode form = Forms.complete();
        form.set("pep", Forms.json("{\"politicallyExposed\":true}"));

        assertThat(problems(form)).containsExactly(new FieldProblem("pep.function", "required"));
    }

    @ParameterizedTest
    @CsvSource({
        "email, erika, not-an-email-address",
        "email, erika@localhost, not-an-email-address",
        "phone, 0170 1234567, not-a-phone-number",
        "language, fr, not-a-choice"
    })
    void whatCannotBeReachedIsRefused(String field, String value, String code) {
        assertThat(problems(Forms.complete().put(field, value))).containsExactly(new FieldProblem(field, code));
    }

    @Test
    void anUnknownCountryIsRefusedWhereverItStands() {
        ObjectNode form = Forms.complete();
        form.set("nationalities", Forms.json("[\"DE\",\"XX\"]"));

        assertThat(problems(form)).containsExactly(new FieldProblem("nationalities[1]", "unknown-country"));
    }

    @Test
    void everyRuleHasANameOfItsOwnAndASource() {
        assertThat(ApplicationRules.ALL).extracting(Rule::name).doesNotHaveDuplicates();
        assertThat(ApplicationRules.ALL).extracting(Rule::source).noneMatch(String::isBlank);
    }

    private static List<FieldProblem> problems(ObjectNode form) {
        return ApplicationRules.problems(new Statement(Forms.form(form), BOTH, BOTH, TODAY));
    }
}

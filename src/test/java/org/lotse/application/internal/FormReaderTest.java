package org.lotse.application.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.application.ApplicationForm;
import org.lotse.application.Forms;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;

class FormReaderTest {

    private final FormReader reader = new FormReader();

    @Test
    void whatIsNotMentionedStaysAndNullClears() {
        ApplicationForm kept = reader.merge(ApplicationForm.empty(), Forms.complete());

        ApplicationForm changed = reader.merge(
                kept, Forms.json("{\"phone\":null,\"address\":{\"city\":\"Bremen\"},\"givenNames\":\" Eva \"}"));

        assertThat(changed.phone()).isNull();
        assertThat(changed.address().city()).isEqualTo("Bremen");
        assertThat(changed.address().street()).isEqualTo("Hafenstraße 12");
        assertThat(changed.givenNames()).isEqualTo("Eva");
        assertThat(changed.dateOfBirth()).isEqualTo(LocalDate.of(1984, 9, 26));
    }

    @Test
    void whatIsStillWrongMayBeKeptInADraft() {
        ApplicationForm form =
                reader.merge(ApplicationForm.empty(), Forms.json("{\"email\":\"eri\",\"dateOfBirth\":\"2040-01-01\"}"));

        assertThat(form.email()).isEqualTo("eri");
    }

    @Test
    void aDecomposedUmlautIsTheSameUmlaut() {
        ApplicationForm form = reader.merge(ApplicationForm.empty(), Forms.json("{\"familyName\":\"Mu\u0308ller\"}"));

        assertThat(form.familyName()).isEqualTo("Müller");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"dateOfBirth\":\"1980-02-30\"} | dateOfBirth | not-a-date",
                "{\"dateOfBirth\":19800101} | dateOfBirth | not-a-date",
                "{\"gender\":\"W\"} | gender | not-a-choice",
                "{\"occupation\":3} | occupation | not-a-choice",
                "{\"expectedMonthlyTurnover\":\"viel\"} | expectedMonthlyTurnover | not-a-number",
                "{\"expectedMonthlyTurnover\":99999999999} | expectedMonthlyTurnover | not-a-number",
                "{\"expectedMonthlyTurnover\":12.5} | expectedMonthlyTurnover | not-a-number",
                "{\"taxSelfCertified\":\"vielleicht\"} | taxSelfCertified | not-yes-or-no",
                "{\"nationalities\":\"DE\"} | nationalities | unreadable",
                "{\"address\":\"Hamburg\"} | address | unreadable",
                "{\"address\":{\"planet\":\"Mars\"}} | address.planet | unknown-field",
                "{\"consents\":[{\"channel\":\"PIGEON\"}]} | consents[0].channel | not-a-choice",
                "{\"admin\":true} | admin | unknown-field",
                "{\"givenNames\":\"a\\u0000b\"} | givenNames | control-characters",
                "{\"givenNames\":\"a\\u202eb\"} | givenNames | control-characters"
            })
    void whatCannotBeReadIsNamed(String typed, String field, String code) {
        assertThat(reader.problems(ApplicationForm.empty(), Forms.json(typed)))
                .containsExactly(new FieldProblem(field, code));
    }

    @Test
    void aNameOfTenThousandCharactersIsTooLong() {
        var typed = Forms.complete().put("familyName", "ü".repeat(10_000));

        assertThatThrownBy(() -> reader.merge(ApplicationForm.empty(), typed))
                .asInstanceOf(type(RuleBroken.class))
                .extracting(RuleBroken::rule, RuleBroken::fields)
                .containsExactly("form-invalid", List.of(new FieldProblem("familyName", "too-long")));
    }

    @Test
    void everyUnreadableFieldIsNamedAtOnce() {
        var typed = Forms.json("{\"gender\":\"W\",\"dateOfBirth\":\"gestern\",\"givenNames\":\"Eva\"}");

        assertThat(reader.problems(ApplicationForm.empty(), typed))
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("gender", "dateOfBirth");
    }
}

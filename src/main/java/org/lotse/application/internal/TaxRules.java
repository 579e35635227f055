package org.lotse.application.internal;

import static org.lotse.application.internal.Check.each;
import static org.lotse.application.internal.Check.required;
import static org.lotse.application.internal.Check.unless;

import java.util.List;
import java.util.stream.Stream;
import org.lotse.application.ApplicationForm;
import org.lotse.application.ApplicationForm.StatedTaxResidence;
import org.lotse.kernel.FieldProblem;

/** Where somebody is taxed. */
final class TaxRules {

    static final List<Rule> ALL = List.of(
            new Rule("tax-residences", "AO §154(2a), FKAustG §3a", TaxRules::residences),
            new Rule("tax-self-certification", "FKAustG §13(2a)", TaxRules::selfCertification));

    private TaxRules() {}

    private static Stream<FieldProblem> residences(Statement statement) {
        ApplicationForm form = statement.form();
        return Stream.concat(
                required("taxResidences", form.taxResidences()),
                each("taxResidences", form.taxResidences(), TaxRules::residence));
    }

    private static Stream<FieldProblem> residence(String field, StatedTaxResidence residence) {
        return Stream.of(
                        required(field + ".country", residence.country()),
                        PersonRules.country(field + ".country", residence.country()),
                        unless(
                                residence.tin() != null || residence.reasonWithoutTin() != null,
                                field + ".tin",
                                "tin-or-reason"),
                        tin(field + ".tin", residence))
                .flatMap(problems -> problems);
    }

    private static Stream<FieldProblem> tin(String field, StatedTaxResidence residence) {
        boolean german = "DE".equals(residence.country()) && residence.tin() != null;
        return unless(!german || GermanTin.isValid(residence.tin()), field, "not-a-tin");
    }

    private static Stream<FieldProblem> selfCertification(Statement statement) {
        return unless(Boolean.TRUE.equals(statement.form().taxSelfCertified()), "taxSelfCertified", "to-be-certified");
    }
}

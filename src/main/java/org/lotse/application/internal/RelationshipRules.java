package org.lotse.application.internal;

import static org.lotse.application.internal.Check.each;
import static org.lotse.application.internal.Check.required;
import static org.lotse.application.internal.Check.unlessMissing;

import java.util.List;
import java.util.stream.Stream;
import org.lotse.application.ApplicationForm;
import org.lotse.application.ApplicationForm.StatedConsent;
import org.lotse.application.ApplicationForm.StatedPep;
import org.lotse.kernel.FieldProblem;

/** What the account is for, where its money comes from, and what the client does. */
final class RelationshipRules {

    static final List<Rule> ALL = List.of(
            new Rule("pep-declaration", "GwG §10(1) no. 4, §1(12)–(14)", RelationshipRules::pep),
            new Rule("occupation", "GwG §10(2), annexes 1 and 2", RelationshipRules::occupation),
            new Rule("purpose", "GwG §10(1) no. 3", RelationshipRules::purpose),
            new Rule("turnover", "GwG §10(1) no. 5", RelationshipRules::turnover),
            new Rule("origin-of-funds", "GwG §10(1) no. 5, §15(4)", RelationshipRules::originOfFunds),
            new Rule("consents", "UWG §7a", RelationshipRules::consents));

    private RelationshipRules() {}

    private static Stream<FieldProblem> pep(Statement statement) {
        StatedPep pep = statement.form().pep();
        Boolean exposed = pep == null ? null : pep.politicallyExposed();
        return Stream.concat(
                required("pep.politicallyExposed", exposed),
                Boolean.TRUE.equals(exposed) ? required("pep.function", pep.function()) : Stream.empty());
    }

    private static Stream<FieldProblem> occupation(Statement statement) {
        return required("occupation", statement.form().occupation());
    }

    private static Stream<FieldProblem> purpose(Statement statement) {
        return required("purpose", statement.form().purpose());
    }

    private static Stream<FieldProblem> turnover(Statement statement) {
        Integer turnover = statement.form().expectedMonthlyTurnover();
        return Stream.concat(
                required("expectedMonthlyTurnover", turnover),
                unlessMissing(turnover, turnover != null && turnover >= 0, "expectedMonthlyTurnover", "negative"));
    }

    private static Stream<FieldProblem> originOfFunds(Statement statement) {
        return required("originOfFunds", statement.form().originOfFunds());
    }

    private static Stream<FieldProblem> consents(Statement statement) {
        ApplicationForm form = statement.form();
        return each("consents", form.consents(), RelationshipRules::consent);
    }

    private static Stream<FieldProblem> consent(String field, StatedConsent consent) {
        return Stream.of(
                        required(field + ".channel", consent.channel()),
                        required(field + ".purpose", consent.purpose()),
                        unlessMissing(
                                consent.purpose(),
                                String.valueOf(consent.purpose()).matches("[A-Z_]{1,40}"),
                                field + ".purpose",
                                "not-a-choice"))
                .flatMap(problems -> problems);
    }
}

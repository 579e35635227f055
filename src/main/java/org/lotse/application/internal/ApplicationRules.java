package org.lotse.application.internal;

import java.util.List;
import java.util.stream.Stream;
import org.lotse.kernel.FieldProblem;

/** Every rule an application has to keep, in the order of the form. */
final class ApplicationRules {

    static final List<Rule> ALL = Stream.of(
                    PersonRules.ALL, ContactRules.ALL, TaxRules.ALL, RelationshipRules.ALL, DocumentRules.ALL)
            .flatMap(List::stream)
            .toList();

    private ApplicationRules() {}

    static List<FieldProblem> problems(Statement statement) {
        return ALL.stream().flatMap(rule -> rule.problems(statement)).distinct().toList();
    }
}

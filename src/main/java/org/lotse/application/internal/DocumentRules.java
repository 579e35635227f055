package org.lotse.application.internal;

import static org.lotse.application.internal.Check.unless;

import java.util.List;
import java.util.stream.Stream;
import org.lotse.document.DocumentType;
import org.lotse.kernel.FieldProblem;

/** What has to be handed in. */
final class DocumentRules {

    static final List<Rule> ALL = List.of(
            new Rule("identity-document", "GwG §12(1) no. 1", DocumentRules::identity),
            new Rule("proof-of-address", "GwG §11(4) no. 1 e, internal control", DocumentRules::address));

    private DocumentRules() {}

    private static Stream<FieldProblem> identity(Statement statement) {
        return handedIn(statement, DocumentType.IDENTITY);
    }

    private static Stream<FieldProblem> address(Statement statement) {
        return handedIn(statement, DocumentType.ADDRESS);
    }

    private static Stream<FieldProblem> handedIn(Statement statement, DocumentType type) {
        return unless(statement.documents().contains(type), field(type), "document-missing");
    }

    static String field(DocumentType type) {
        return "documents." + type.name();
    }
}

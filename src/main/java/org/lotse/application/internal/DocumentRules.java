package org.lotse.application.internal;

import static org.lotse.application.internal.Check.unless;

import java.util.List;
import java.util.stream.Stream;
import org.lotse.document.DocumentType;
import org.lotse.kernel.FieldProblem;

/** What has to be handed in, where the level of due diligence requires it. */
final class DocumentRules {

    static final List<Rule> ALL = List.of(
            rule("identity-document", "GwG §12(1) no. 1", DocumentType.IDENTITY),
            rule("proof-of-address", "GwG §11(4) no. 1 e, internal control", DocumentType.ADDRESS),
            rule("source-of-wealth", "GwG §15(4) no. 2", DocumentType.SOURCE_OF_WEALTH),
            rule("source-of-funds", "GwG §15(4) no. 2", DocumentType.SOURCE_OF_FUNDS));

    private DocumentRules() {}

    private static Rule rule(String name, String source, DocumentType type) {
        return new Rule(name, source, statement -> handedIn(statement, type));
    }

    static Stream<FieldProblem> handedIn(Statement statement, DocumentType type) {
        boolean there = statement.documents().contains(type);
        return unless(there || !statement.wanted().contains(type), field(type), "document-missing");
    }

    static String field(DocumentType type) {
        return "documents." + type.name();
    }
}

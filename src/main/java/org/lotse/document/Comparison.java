package org.lotse.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * All that was stated beside all that was read.
 *
 * @param concerns reasons why a document itself cannot be relied upon, e.g. {@code EXPIRED}
 */
public record Comparison(List<FieldComparison> fields, List<Concern> concerns) {

    public Comparison {
        fields = List.copyOf(fields);
        concerns = List.copyOf(concerns);
    }

    /** What is wrong with a document, or with a kind of document that is missing. */
    public record Concern(DocumentType type, DocumentId document, String reason) {

        /** There is no document of the kind. */
        public static final String MISSING = "MISSING";

        /** The same document lies in another client's case. */
        static final String SEEN_BEFORE = "SEEN_BEFORE";

        /** Whether it stays within the bank: a client who heard of it would learn what the bank suspects. */
        @JsonIgnore
        public boolean confidential() {
            return isConfidential(reason);
        }

        /** The same of a reason alone. */
        public static boolean isConfidential(String reason) {
            return reason.equals(SEEN_BEFORE);
        }
    }

    /** What is wrong with a document, except that it lies in another client's case. */
    public List<String> concerns(DocumentId document) {
        return concerns.stream()
                .filter(concern -> document.equals(concern.document()) && !concern.confidential())
                .map(Concern::reason)
                .toList();
    }

    /** The kinds of documents that are wanted and not there. */
    public List<DocumentType> missing() {
        return concerns.stream()
                .filter(concern -> concern.reason().equals(Concern.MISSING))
                .map(Concern::type)
                .toList();
    }

    /** Whether no person has to look: every field agrees and no document raises a concern. */
    @JsonIgnore
    public boolean agrees() {
        return concerns.isEmpty() && fields.stream().allMatch(field -> field.result() == FieldComparison.Result.AGREES);
    }
}

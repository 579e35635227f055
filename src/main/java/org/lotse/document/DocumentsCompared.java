package org.lotse.document;

import java.time.Instant;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** What was stated has been held against what was read. */
public record DocumentsCompared(
        CaseId caseId, boolean agrees, List<String> differing, List<String> concerns, Instant at)
        implements DomainEvent {

    static DocumentsCompared of(CaseId caseId, Comparison comparison, Instant at) {
        return new DocumentsCompared(
                caseId,
                comparison.agrees(),
                comparison.fields().stream()
                        .filter(field -> field.result() != FieldComparison.Result.AGREES)
                        .map(FieldComparison::name)
                        .toList(),
                comparison.concerns().stream().map(Comparison.Concern::reason).toList(),
                at);
    }
}

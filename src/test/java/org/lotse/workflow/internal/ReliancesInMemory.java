package org.lotse.workflow.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.document.Document;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.duediligence.Reliance;
import org.lotse.duediligence.Reliances;
import org.lotse.kernel.CaseId;
import org.lotse.party.NaturalPerson;

/** Clients whom the bank knows because a test says so. */
final class ReliancesInMemory implements Reliances {

    private record Known(CaseId earlier, boolean moved) {}

    private final Map<CaseId, Known> known = new ConcurrentHashMap<>();
    private final Map<CaseId, Reliance> kept = new ConcurrentHashMap<>();
    private final Documents documents;

    ReliancesInMemory(Documents documents) {
        this.documents = documents;
    }

    void know(CaseId caseId, CaseId earlier, boolean moved) {
        known.put(caseId, new Known(earlier, moved));
    }

    @Override
    public Optional<Reliance> rely(CaseId caseId, NaturalPerson person) {
        return Optional.ofNullable(known.get(caseId)).map(one -> rely(caseId, one));
    }

    private Reliance rely(CaseId caseId, Known one) {
        List<Document> copies = documents.copy(one.earlier(), DocumentType.IDENTITY, caseId);
        var reliance = new Reliance(
                one.earlier(),
                List.of(),
                copies.stream().map(Document::id).toList(),
                LocalDate.of(2026, 5, 4),
                LocalDate.of(2031, 5, 4),
                one.moved(),
                null,
                BankInMemory.NOW);
        kept.put(caseId, reliance);
        return reliance;
    }

    @Override
    public Optional<Reliance> of(CaseId caseId) {
        return Optional.ofNullable(kept.get(caseId));
    }
}

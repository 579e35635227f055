package org.lotse.workflow.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.dossier.CaseDossiers;
import org.lotse.dossier.DossierFile;
import org.lotse.dossier.Ruling;
import org.lotse.kernel.CaseId;

/** Dossiers without their paper. */
final class DossiersInMemory implements CaseDossiers {

    private final Map<CaseId, List<DossierFile>> files = new ConcurrentHashMap<>();
    private final Map<CaseId, Ruling> rulings = new ConcurrentHashMap<>();

    @Override
    public DossierFile compose(CaseId caseId) {
        return keep(caseId, false);
    }

    @Override
    public DossierFile complete(CaseId caseId, Ruling ruling) {
        rulings.put(caseId, ruling);
        return keep(caseId, true);
    }

    private DossierFile keep(CaseId caseId, boolean decided) {
        List<DossierFile> kept = files.computeIfAbsent(caseId, id -> new ArrayList<>());
        var file = new DossierFile(caseId, kept.size() + 1, decided, "0".repeat(64), 1, BankInMemory.NOW);
        kept.add(0, file);
        return file;
    }

    /** What the latest decided version says. */
    Ruling ruling(CaseId caseId) {
        return rulings.get(caseId);
    }

    @Override
    public List<DossierFile> of(CaseId caseId) {
        return files.getOrDefault(caseId, List.of());
    }

    @Override
    public byte[] read(CaseId caseId, int version) {
        throw new UnsupportedOperationException();
    }
}

package org.lotse.dossier;

import java.util.List;
import org.lotse.kernel.CaseId;

/** The register of dossiers (GwG §§8, 15; AMLR 42, 77). Versions are added and never changed. */
public interface CaseDossiers {

    /**
     * Puts together what the case knows at this moment, as a new version.
     *
     * @throws org.lotse.kernel.NotFound when there is no such case
     */
    DossierFile compose(CaseId caseId);

    /** Adds a decision to the latest version, word for word, as a new version. */
    DossierFile complete(CaseId caseId, Ruling ruling);

    /** The case's versions, newest first. */
    List<DossierFile> of(CaseId caseId);

    /**
     * A version's PDF. That it was read is written down.
     *
     * @throws org.lotse.kernel.NotFound when the case has no such version
     * @throws IllegalStateException when the file is not what was kept
     */
    byte[] read(CaseId caseId, int version);
}

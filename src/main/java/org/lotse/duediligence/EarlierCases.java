package org.lotse.duediligence;

import java.util.Comparator;
import java.util.List;
import org.lotse.casefile.CaseFile;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.party.PartyId;
import org.lotse.resolution.Resolutions;
import org.springframework.stereotype.Component;

/** The running relationships of whoever is one client with a party, as people of the bank decided. Two who are linked are two persons. */
@Component
class EarlierCases {

    private final Cases cases;
    private final Resolutions resolutions;

    EarlierCases(Cases cases, Resolutions resolutions) {
        this.cases = cases;
        this.resolutions = resolutions;
    }

    /** The newest first. */
    List<CaseFile> of(CaseId caseId, PartyId party) {
        return cases.of(resolutions.client(party)).stream()
                .filter(file -> !file.id().equals(caseId) && file.status() == CaseStatus.ACTIVE)
                .sorted(Comparator.comparing(CaseFile::openedAt).reversed())
                .toList();
    }
}

package org.lotse.workflow.internal;

import java.util.List;
import java.util.Objects;
import org.lotse.casefile.Cases;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.party.LegalEntity;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.lotse.party.Representative;
import org.springframework.stereotype.Component;

/** Holds what is known of a legal entity against the extract of its register. */
@Component
class Extracts {

    private final Cases cases;
    private final Parties parties;
    private final Documents documents;

    Extracts(Cases cases, Parties parties, Documents documents) {
        this.cases = cases;
        this.parties = parties;
        this.documents = documents;
    }

    /** Keeps the comparison; @return whether everything agrees */
    boolean agree(CaseId caseId) {
        LegalEntity entity = parties.entity(cases.get(caseId).partyId());
        return documents.compareExtract(caseId, entity, representatives(entity)).agrees();
    }

    private List<String> representatives(LegalEntity entity) {
        List<Representative> acting = entity.representatives();
        var known = parties.known(acting.stream().map(Representative::party).toList());
        return acting.stream()
                .map(Representative::party)
                .map(known::get)
                .filter(Objects::nonNull)
                .map(Party::fullName)
                .toList();
    }
}

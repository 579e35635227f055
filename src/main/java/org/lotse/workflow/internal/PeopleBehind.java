package org.lotse.workflow.internal;

import java.util.List;
import org.lotse.entity.EntityFiles;
import org.lotse.kernel.CaseId;
import org.lotse.party.PartyId;
import org.springframework.stereotype.Component;

/** Everybody who is screened for a legal entity, itself first; called by the models, whose expressions reach public classes only. */
@Component
public class PeopleBehind {

    private final EntityFiles entities;

    PeopleBehind(EntityFiles entities) {
        this.entities = entities;
    }

    /** Ids of the parties, sorted. */
    public List<String> parties(String caseId) {
        return entities.determination(CaseId.of(caseId)).orElseThrow().parties().stream()
                .map(PartyId::toString)
                .sorted()
                .toList();
    }
}

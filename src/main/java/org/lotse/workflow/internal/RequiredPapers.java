package org.lotse.workflow.internal;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.document.Comparison;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.duediligence.DiligenceLevels;
import org.lotse.duediligence.Reliance;
import org.lotse.duediligence.Reliances;
import org.lotse.duediligence.SettledLevel;
import org.lotse.kernel.CaseId;
import org.lotse.party.NaturalPerson;
import org.lotse.rules.PartyKind;
import org.springframework.stereotype.Component;

/** Holds what a natural person stated against their documents, wanting those that the level of due diligence requires. */
@Component
class RequiredPapers {

    private final DiligenceLevels levels;
    private final Reliances reliances;
    private final Documents documents;
    private final CaseFacts facts;

    RequiredPapers(DiligenceLevels levels, Reliances reliances, Documents documents, CaseFacts facts) {
        this.levels = levels;
        this.reliances = reliances;
        this.documents = documents;
        this.facts = facts;
    }

    /** Cases that began before there were levels get theirs now. */
    Comparison compare(CaseId caseId, NaturalPerson person) {
        SettledLevel level = levels.latest(caseId)
                .orElseGet(() -> levels.settle(caseId, PartyKind.NATURAL_PERSON, facts.stated(caseId)));
        return compare(caseId, person, types(level));
    }

    private Comparison compare(CaseId caseId, NaturalPerson person, Set<DocumentType> wanted) {
        Comparison comparison = documents.compare(caseId, person, wanted);
        if (!comparison.missing().contains(DocumentType.IDENTITY)) {
            return comparison;
        }
        return reliances
                .rely(caseId, person)
                .map(reliance -> documents.compare(caseId, person, wanted(wanted, reliance)))
                .orElse(comparison);
    }

    /** Whoever has moved since proves the new address, at any level. */
    private static Set<DocumentType> wanted(Set<DocumentType> required, Reliance reliance) {
        Set<DocumentType> wanted = EnumSet.copyOf(required);
        if (reliance.moved()) {
            wanted.add(DocumentType.ADDRESS);
        }
        return wanted;
    }

    /** Whether a level requires nothing that those before did not, all of which has been handed in. */
    static boolean nothingNew(SettledLevel first, SettledLevel now) {
        return types(first).containsAll(types(now));
    }

    private static Set<DocumentType> types(SettledLevel level) {
        return level.documents().stream()
                .map(DocumentType::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DocumentType.class)));
    }
}

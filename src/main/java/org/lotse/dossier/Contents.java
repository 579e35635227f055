package org.lotse.dossier;

import java.util.List;
import org.lotse.casefile.CaseFile;
import org.lotse.document.DocumentId;
import org.lotse.duediligence.Assessment;
import org.lotse.duediligence.Proof;
import org.lotse.entity.Behind;
import org.lotse.entity.Determination;
import org.lotse.entity.Involved;
import org.lotse.party.LegalEntity;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Party;
import org.lotse.risk.Rating;
import org.lotse.screening.ScreeningResult;

/**
 * What a dossier says.
 *
 * @param behind of a legal entity, or null
 * @param determined who was found to own it, or null
 * @param papers what counts first, what was replaced last
 * @param screening the latest, or null
 * @param contributors user names of those who had a hand in the case
 */
record Contents(
        CaseFile file,
        Party client,
        Behind behind,
        Determination determined,
        List<Paper> papers,
        ScreeningResult screening,
        List<JudgedHit> hits,
        Rating rating,
        Assessment assessment,
        List<String> contributors) {

    Contents {
        papers = List.copyOf(papers);
        hits = List.copyOf(hits);
        contributors = List.copyOf(contributors);
    }

    /** Null for a legal entity. */
    public NaturalPerson person() {
        return client instanceof NaturalPerson person ? person : null;
    }

    /** Null for a natural person. */
    public LegalEntity entity() {
        return client instanceof LegalEntity entity ? entity : null;
    }

    /** The documents that prove something. */
    public List<Paper> proving(Proof proof) {
        List<DocumentId> named = proof == null ? List.of() : proof.documents();
        return papers.stream()
                .filter(paper -> named.contains(paper.document().id()))
                .toList();
    }

    /** What makes a person an owner; empty for somebody who is none. */
    public List<Owning> owning(Involved one) {
        return behind.findings()
                .owner(one.person().id())
                .map(owner -> owner.reasons().stream().map(Owning::of).toList())
                .orElseGet(List::of);
    }
}

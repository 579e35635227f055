package org.lotse.caseview;

import java.util.List;
import org.lotse.casefile.CaseFile;
import org.lotse.casefile.Cases;
import org.lotse.document.CorrectionRequest;
import org.lotse.document.Corrections;
import org.lotse.document.DocumentId;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.LegalEntity;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.lotse.party.Representative;
import org.lotse.security.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts right what a machine misread and has the comparison made anew. The process is not told: where it waits for a
 * person, that person sees the new comparison; what it decided before stays decided. Whoever corrects has a hand in the
 * case and cannot approve it.
 */
@Component
class Correcting {

    /** Among the human steps of a case, though no process knows it. */
    static final String STEP = "correct-field";

    private final Corrections corrections;
    private final Cases cases;
    private final Parties parties;
    private final Documents documents;
    private final CurrentUser user;

    Correcting(Corrections corrections, Cases cases, Parties parties, Documents documents, CurrentUser user) {
        this.corrections = corrections;
        this.cases = cases;
        this.parties = parties;
        this.documents = documents;
        this.user = user;
    }

    /** @throws RuleBroken {@code case-closed-to-corrections}, or as {@link Corrections#correct} */
    @Transactional
    public void correct(CaseId caseId, DocumentId document, CorrectionRequest request) {
        String me = user.required().username();
        corrections.correct(caseId, document, request, me);
        CaseFile file = cases.get(caseId);
        if (file.status().isFinal()) {
            throw new RuleBroken("case-closed-to-corrections");
        }
        cases.contributed(caseId, STEP, me);
        if (documents.comparison(caseId).isPresent()) {
            compare(caseId, file.partyId());
        }
    }

    private void compare(CaseId caseId, PartyId client) {
        if (parties.known(List.of(client)).get(client) instanceof LegalEntity entity) {
            List<PartyId> acting =
                    entity.representatives().stream().map(Representative::party).toList();
            List<String> names =
                    parties.known(acting).values().stream().map(Party::fullName).toList();
            documents.compareExtract(caseId, entity, names);
        } else {
            documents.compare(caseId, parties.person(client));
        }
    }
}

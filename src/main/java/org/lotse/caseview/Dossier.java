package org.lotse.caseview;

import java.util.List;
import org.lotse.account.Account;
import org.lotse.application.ApplicationForm;
import org.lotse.application.EntityStatement;
import org.lotse.audit.TrailEntry;
import org.lotse.casefile.CaseFile;
import org.lotse.document.Comparison;
import org.lotse.document.Document;
import org.lotse.document.DocumentRequest;
import org.lotse.document.DocumentType;
import org.lotse.duediligence.Assessment;
import org.lotse.duediligence.Proof;
import org.lotse.entity.Behind;
import org.lotse.entity.Determination;
import org.lotse.inbox.OpenTask;
import org.lotse.inquiry.InquiryId;
import org.lotse.offboarding.Offboarding;
import org.lotse.offboarding.Proposal;
import org.lotse.party.LegalEntity;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Party;
import org.lotse.retention.RetentionClock;
import org.lotse.review.Review;
import org.lotse.risk.Rating;
import org.lotse.succession.Succession;
import org.lotse.succession.Successions.TakenBack;

/**
 * All that the bank knows of a case.
 *
 * @param client whoever it is about; a person or a legal entity
 * @param stated of a legal entity, or null
 * @param behind who stands behind a legal entity, or null
 * @param determined who was found to own it, or null
 * @param form what was stated, or null when the case did not come by an application
 * @param tasks what waits, oldest first
 * @param comparison null until compared
 * @param rating null until rated
 * @param assessment null unless one was needed
 * @param request what the client was asked for and has not answered, or null
 * @param account null until opened
 * @param offboarding null unless the client leaves or has left
 * @param proposal to end the relationship, or null
 * @param succession that the client died or was absorbed, or null
 * @param takenBack reports of that which were errors
 * @param payeeScreening the latest of those who are to be paid, or null
 * @param review the one that runs, or null
 * @param kept how long what is known is kept, once the relationship has ended
 */
record Dossier(
        CaseFile file,
        Party client,
        EntityStatement stated,
        Behind behind,
        Determination determined,
        ApplicationForm form,
        List<OpenTask> tasks,
        List<Evidence> evidence,
        Comparison comparison,
        ScreeningView screening,
        Rating rating,
        Assessment assessment,
        DocumentRequest request,
        Account account,
        Offboarding offboarding,
        Proposal proposal,
        Succession succession,
        List<TakenBack> takenBack,
        InquiryId payeeScreening,
        Review review,
        List<RetentionClock> kept,
        List<TrailEntry> trail) {

    /**
     * What is wrong with a document. Held against the others, a side of a card lacks nothing that the other side has, and
     * may turn out to contradict it.
     */
    public List<String> concerns(Evidence one) {
        if (one.reading() == null) {
            return List.of();
        }
        Document document = one.document();
        boolean compared = comparison != null && !document.superseded() && document.type() != DocumentType.OTHER;
        return compared ? comparison.concerns(document.id()) : one.reading().reasons();
    }

    /** The documents that prove something. */
    public List<Document> proving(Proof proof) {
        return evidence.stream()
                .map(Evidence::document)
                .filter(document -> proof.documents().contains(document.id()))
                .toList();
    }

    /** Null for a legal entity. */
    public NaturalPerson person() {
        return client instanceof NaturalPerson person ? person : null;
    }

    /** Null for a natural person. */
    public LegalEntity entity() {
        return client instanceof LegalEntity entity ? entity : null;
    }

    public List<HitView> hits() {
        return screening.hits();
    }
}

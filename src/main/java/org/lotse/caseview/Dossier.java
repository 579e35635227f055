package org.lotse.caseview;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.lotse.duediligence.Reliance;
import org.lotse.duediligence.SettledLevel;
import org.lotse.entity.Behind;
import org.lotse.entity.Determination;
import org.lotse.inbox.OpenTask;
import org.lotse.inquiry.InquiryId;
import org.lotse.offboarding.Offboarding;
import org.lotse.offboarding.Proposal;
import org.lotse.ownership.SanctionedHold;
import org.lotse.party.LegalEntity;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.lotse.retention.RetentionClock;
import org.lotse.review.Review;
import org.lotse.risk.Rating;
import org.lotse.screening.Disposition;
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
 * @param levels of due diligence, as they were worked out, oldest first
 * @param reliance on an earlier case, or null
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
        List<SettledLevel> levels,
        Reliance reliance,
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

    /** Of the others a person judges what they prove. */
    private static final Set<DocumentType> COMPARED =
            EnumSet.of(DocumentType.IDENTITY, DocumentType.ADDRESS, DocumentType.REGISTER_EXTRACT);

    /**
     * What is wrong with a document. Held against the others, a side of a card lacks nothing that the other side has, and
     * may turn out to contradict it.
     */
    public List<String> concerns(Evidence one) {
        if (one.reading() == null) {
            return List.of();
        }
        Document document = one.document();
        boolean compared = comparison != null && !document.superseded() && COMPARED.contains(document.type());
        return compared ? comparison.concerns(document.id()) : one.reading().reasons();
    }

    /** Null until worked out. */
    public SettledLevel level() {
        return levels.isEmpty() ? null : levels.get(levels.size() - 1);
    }

    /** As it was before it became another; null where it never did. */
    public SettledLevel levelAtFirst() {
        return levels.isEmpty() || levels.get(0).level() == level().level() ? null : levels.get(0);
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

    /** What those of whom a hit is not cleared would have of the entity together, were the hits true; null without any. */
    public SanctionedHold hold() {
        Set<PartyId> suspected = hits().stream()
                .filter(view -> !view.hit().settledAs(Disposition.FALSE_POSITIVE))
                .map(HitView::party)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return behind == null ? null : behind.held(suspected).orElse(null);
    }

    public List<HitView> hits() {
        return screening.hits();
    }
}

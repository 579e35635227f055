package org.lotse.application.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.account.Account;
import org.lotse.casefile.RejectionReason;
import org.lotse.contact.Message;
import org.lotse.decisionreview.DecisionReview;
import org.lotse.document.Document;
import org.lotse.document.DocumentRequest;
import org.lotse.document.DocumentType;
import org.lotse.document.Reading;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.Offboarding;

/**
 * What a client may know of their own case.
 *
 * @param by when the next thing happens or is due
 * @param late whether that day has passed
 * @param reason why the bank said no, where that may be told
 * @param offboarding how the account ends, from the notice on
 * @param again that a person looks at a refusal again, once the client has asked
 */
public record Standing(
        CaseId caseId,
        ClientStatus status,
        Optional<LocalDate> by,
        boolean late,
        Optional<DocumentRequest> request,
        Optional<RejectionReason> reason,
        Optional<Account> account,
        Optional<Offboarding> offboarding,
        Optional<DecisionReview> again,
        List<Paper> papers,
        List<Message> messages) {

    /** Whether the bank gave notice. */
    public boolean endedByBank() {
        return offboarding.filter(one -> one.notice().byBank()).isPresent();
    }

    /** Whether the client may have a person look at how the case ended; whatever the reason, the same for all. */
    public boolean mayHaveLookedAgain() {
        return again.isEmpty() && (status == ClientStatus.REJECTED || status == ClientStatus.EXPIRED);
    }

    /**
     * A file that the client handed in.
     *
     * @param reading empty until a machine has read it
     * @param zoneElsewhere whether the machine-readable zone was read in another of the client's identity documents
     */
    public record Paper(Document document, Optional<Reading> reading, boolean removable, boolean zoneElsewhere) {

        private static final String NO_ZONE = "NO_MRZ";
        private static final Set<String> CARDS = Set.of("IDENTITY_CARD", "RESIDENCE_PERMIT");

        /** What is wrong with it, in codes: of a card's side without a zone, that the other side is missing. */
        public List<String> reasons() {
            List<String> reasons = reading.map(Reading::reasons).orElse(List.of());
            if (!isSideOfACard()) {
                return reasons;
            }
            return reasons.stream()
                    .filter(reason -> !(reason.equals(NO_ZONE) && zoneElsewhere))
                    .map(reason -> reason.equals(NO_ZONE) ? "OTHER_SIDE" : reason)
                    .toList();
        }

        /** Whether a machine could read it, or its other side where it is the one without a zone. */
        public boolean readable() {
            return reading.filter(Reading::readable).isPresent() || isSideOfACard() && zoneElsewhere;
        }

        private boolean isSideOfACard() {
            return document.type() == DocumentType.IDENTITY
                    && reading.filter(read -> read.mrz() == null && CARDS.contains(String.valueOf(read.type())))
                            .isPresent();
        }
    }
}

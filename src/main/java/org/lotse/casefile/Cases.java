package org.lotse.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.party.PartyId;

/** The register of cases. Every change is published as a {@link org.lotse.kernel.DomainEvent}. */
public interface Cases {

    /**
     * Opens a case; its process starts in the same transaction.
     *
     * @throws org.lotse.kernel.RuleBroken {@code already-submitted} when the case was opened before
     */
    CaseFile open(CaseId id, PartyId partyId, Product product);

    /** @throws org.lotse.kernel.NotFound when there is no such case */
    CaseFile get(CaseId id);

    boolean exists(CaseId id);

    /** Every case of these parties, the oldest first. */
    List<CaseFile> of(Collection<PartyId> parties);

    /** @throws org.lotse.kernel.RuleBroken {@code status-change-not-allowed} when {@link CaseStatus} forbids it */
    void moveTo(CaseId id, CaseStatus status);

    /** Notes that the case has come to a stage; going back, as when a document is asked for again, is allowed. */
    void reach(CaseId id, CaseStage stage);

    /** Keeps the decision and moves the case to {@code APPROVED} or {@code REJECTED}. */
    void decide(CaseId id, Decision decision);

    /**
     * Asks the process to stop because the client does not want the account any more.
     *
     * @throws org.lotse.kernel.RuleBroken {@code case-is-final} when there is nothing left to withdraw
     */
    void requestWithdrawal(CaseId id);

    /**
     * The client has supplied what the bank asked for.
     *
     * @throws org.lotse.kernel.RuleBroken {@code status-change-not-allowed} when nothing was asked for
     */
    void clientAnswered(CaseId id);

    /** Notes who did which human step; the base of every four-eyes rule. */
    void contributed(CaseId id, String taskKey, String user);

    /** The users who had a hand in this case before, without repeats. */
    List<String> contributors(CaseId id);

    /** Those who had a hand in it from a moment on. */
    List<String> contributors(CaseId id, Instant since);
}

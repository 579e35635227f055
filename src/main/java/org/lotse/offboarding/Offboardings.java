package org.lotse.offboarding;

import java.util.Optional;
import org.lotse.kernel.CaseId;

/** The register of relationships that end. Every change is published as a {@link org.lotse.kernel.DomainEvent}. */
public interface Offboardings {

    /**
     * Takes a notice; its process starts in the same transaction. The bank gives its own through {@link BankNotices}.
     *
     * @throws org.lotse.kernel.RuleBroken {@code no-open-account}, {@code notice-given} when there is one already, {@code
     *     notice-incomplete} with the fields at fault: {@code lastDay} (today to {@link NoticeRules#LONGEST} ahead, for the bank
     *     not before the rules of today allow), {@code payoutIban}, {@code words}; {@code four-eyes} when the bank's was not
     *     confirmed by another than who proposed it
     */
    void give(CaseId caseId, Notice notice);

    /**
     * Ends the account of somebody who is dead or absorbed; a notice that stood goes. Its process starts in the same
     * transaction, and goes straight to the settlement.
     *
     * @throws org.lotse.kernel.RuleBroken {@code no-open-account}
     */
    void succeed(CaseId caseId, Notice notice);

    /**
     * The client stays after all.
     *
     * @throws org.lotse.kernel.RuleBroken {@code no-notice}, as where the bank gave it; {@code notice-has-run} when the last day
     *     is over
     */
    void withdraw(CaseId caseId);

    /**
     * The client says where what is left goes: after a notice of the bank's, or where the account named before cannot be used.
     *
     * @param payoutIban without blanks
     * @throws org.lotse.kernel.RuleBroken {@code no-notice}, {@code account-settled} when it is too late for that or nobody asked,
     *     {@code notice-incomplete} with {@code payoutIban}
     */
    void nameAccount(CaseId caseId, String payoutIban);

    /** The account is as it was before the notice. */
    void resume(CaseId caseId);

    /** The notice that stands, or that ended the relationship. */
    Optional<Offboarding> of(CaseId caseId);

    /**
     * Keeps what a colleague settled; a later settlement replaces one that was not confirmed.
     *
     * @throws org.lotse.kernel.RuleBroken {@code outflows-blocked} when there is something to pay out and nothing may leave
     *     the account; {@code payout-account-missing} when there is and the client named none; {@code settlement-confirmed}
     */
    void settle(CaseId caseId, Settlement settlement);

    /** Notes what stands in the way of settling, in place of a settlement; a settlement takes it away. */
    void hinder(CaseId caseId, Obstacle obstacle, String user);

    /**
     * Another colleague agrees with the settlement.
     *
     * @throws org.lotse.kernel.RuleBroken {@code nothing-settled}, {@code four-eyes}, {@code outflows-blocked}
     */
    void confirm(CaseId caseId, String user);

    /**
     * Closes the account.
     *
     * @throws org.lotse.kernel.RuleBroken {@code settlement-not-confirmed}, {@code outflows-blocked}
     */
    void end(CaseId caseId);
}

package org.lotse.offboarding;

import java.time.LocalDate;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.rules.Decided;

/**
 * The register of notices that the bank gives: proposed by one officer, confirmed by another, objected to by the client.
 * Every change is published as a {@link org.lotse.kernel.DomainEvent}. None of what officers write reaches the client.
 */
public interface BankNotices {

    /** The earliest last day of an account that is given notice of today, with the rule behind it. */
    Decided<LocalDate> earliest(NoticeCause cause);

    /**
     * Proposes to end a relationship; its process starts in the same transaction. While a notice of the client's runs, the
     * proposal rests.
     *
     * @throws org.lotse.kernel.RuleBroken {@code no-open-account}; {@code notice-proposed} when there is a proposal or a notice
     *     of the bank's already; {@code proposal-incomplete} with {@code lastDay} when that is earlier than the rules allow today,
     *     or more than a year ahead
     */
    void propose(CaseId caseId, Proposal proposal);

    /** The proposal that stands. */
    Optional<Proposal> proposal(CaseId caseId);

    /** Brings a proposal that rested up again, since the client's own notice was withdrawn. */
    void takeUp(CaseId caseId);

    /**
     * Another officer agrees: notice is given, for the day that was wished or the earliest of today's rules, whichever is later.
     * While a notice of the client's runs nothing is given, and the proposal rests.
     *
     * @throws org.lotse.kernel.RuleBroken {@code nothing-proposed}, {@code four-eyes}
     */
    void confirm(CaseId caseId, String user);

    /**
     * Another officer does not agree.
     *
     * @throws org.lotse.kernel.RuleBroken {@code nothing-proposed}, {@code four-eyes}
     */
    void drop(CaseId caseId, String reason, String user);

    /**
     * The client objects to the bank's notice, once.
     *
     * @throws org.lotse.kernel.RuleBroken {@code no-notice} where the bank gave none; {@code objected}; {@code notice-has-run} when
     *     the last day is over; {@code notice-incomplete} with {@code words}
     */
    void object(CaseId caseId, String words);

    /**
     * As {@link #object(CaseId, String)}, where it came by letter, by phone or in person.
     *
     * @throws org.lotse.kernel.RuleBroken as there; {@code notice-incomplete} with {@code receivedOn} too, when that lies before
     *     the notice or ahead
     */
    void object(CaseId caseId, String words, Received received);

    /**
     * Compliance decides on an objection.
     *
     * @throws org.lotse.kernel.RuleBroken {@code no-objection} where none is open; {@code four-eyes} for who proposed the notice
     */
    void rule(CaseId caseId, Objection.Ruling ruling, String reason, String user);

    /**
     * The notice is taken back, and the account is as it was before.
     *
     * @throws org.lotse.kernel.RuleBroken {@code nobody-decided} unless the client's objection was granted
     */
    void takeBack(CaseId caseId);
}

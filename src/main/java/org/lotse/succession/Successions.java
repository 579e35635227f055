package org.lotse.succession;

import java.util.List;
import java.util.Optional;
import org.lotse.inquiry.InquiryId;
import org.lotse.kernel.CaseId;

/** The register of successions. Every change is published as a {@link org.lotse.kernel.DomainEvent}. */
public interface Successions {

    /**
     * Takes a report. From now on the account is held, and after a death nothing is written to the client any more; the
     * process starts in the same transaction.
     *
     * @throws org.lotse.kernel.RuleBroken {@code no-open-account}; {@code succession-reported} when there is one already or the
     *     account is being settled; {@code not-mortal}, {@code not-absorbable} when the client cannot die or be absorbed; {@code
     *     report-incomplete} with {@code on} (not ahead, and not before the client was born), {@code reporter}, {@code powers},
     *     {@code successor}, {@code register} or {@code iban}
     */
    void report(CaseId caseId, Report report);

    /** The one that stands. */
    Optional<Succession> of(CaseId caseId);

    /**
     * A second colleague finds the report on the paper.
     *
     * @throws org.lotse.kernel.RuleBroken {@code nothing-reported}, {@code four-eyes}
     */
    void confirm(CaseId caseId, String user);

    /**
     * A second colleague does not find it; everything is as it was before.
     *
     * @throws org.lotse.kernel.RuleBroken {@code nothing-reported}, {@code four-eyes}
     */
    void reject(CaseId caseId, String reason, String user);

    /**
     * What was confirmed turns out to be an error; everything is as it was before.
     *
     * @param reason 1 to 1,000 characters
     * @throws org.lotse.kernel.RuleBroken {@code nothing-reported}; {@code not-confirmed}; {@code succession-over} once the account is
     *     being settled; {@code four-eyes} for who reported it; {@code reason-missing}
     */
    void takeBack(CaseId caseId, String reason, String user);

    /** The inheritance tax office knows (ErbStG §33(1)); also after the account has gone to its settlement. */
    void reportTax(CaseId caseId, TaxReport report);

    /**
     * Names one more who is to be paid.
     *
     * @throws org.lotse.kernel.RuleBroken {@code not-naming}; {@code payee-incomplete} with {@code name}, {@code bornOn}, {@code address},
     *     {@code identity}, {@code iban} or {@code share}
     */
    void name(CaseId caseId, Payee payee);

    /**
     * Takes a name off the list.
     *
     * @param number in the order named, from 0
     * @throws org.lotse.kernel.RuleBroken {@code not-naming}
     */
    void strike(CaseId caseId, int number);

    /**
     * Somebody is to be paid to another account of theirs; possible until the settlement is confirmed.
     *
     * @throws org.lotse.kernel.RuleBroken {@code account-settled}, {@code payee-incomplete} with {@code iban}
     */
    void payTo(CaseId caseId, int number, String iban);

    /**
     * Says what proves that those named are all the heirs.
     *
     * @throws org.lotse.kernel.RuleBroken {@code not-naming}; {@code payees-missing} when nobody is named or their shares are not the
     *     whole; {@code proof-missing} when the paper is none of the case's
     */
    void prove(CaseId caseId, Proof proof, String user);

    /**
     * The absorbing entity has an account here, or is paid out elsewhere.
     *
     * @throws org.lotse.kernel.RuleBroken {@code not-naming}, {@code report-incomplete} or {@code payee-incomplete} with {@code iban}
     */
    void place(CaseId caseId, String iban, boolean elsewhere);

    /** Whether the absorbing entity is a client in good standing, with an open account of a legal entity's that nothing blocks. */
    boolean successorIsClient(CaseId caseId);

    /** Keeps what a colleague did on the way; also after the account has gone to its settlement. */
    void note(CaseId caseId, Note note);

    /** Has all payees screened. */
    void screen(CaseId caseId);

    /**
     * What a screening of payees found.
     *
     * @return empty unless it is the latest that a succession asked for
     */
    Optional<Screened> screened(InquiryId inquiry);

    /** @param anybody whether somebody resembles an entry, or could not be screened */
    record Screened(CaseId caseId, boolean anybody) {}

    /** @throws org.lotse.kernel.RuleBroken {@code nothing-reported} */
    void judge(CaseId caseId, Judgement judgement);

    /**
     * A second officer agrees, or does not.
     *
     * @throws org.lotse.kernel.RuleBroken {@code nothing-judged}, {@code four-eyes}
     */
    void confirmJudgement(CaseId caseId, boolean agreed, String user);

    /** What was found, to read; empty until answered. */
    Optional<InquiryId> latestScreening(CaseId caseId);

    /**
     * Gives the account to its settlement.
     *
     * @throws org.lotse.kernel.RuleBroken {@code not-confirmed}; {@code payees-not-cleared} unless everybody who is to be paid was named
     *     and screened
     */
    void handOver(CaseId caseId);

    /** Reports that were errors, the newest first. */
    List<TakenBack> takenBack(CaseId caseId);

    /** @param reason the colleague's own words */
    record TakenBack(Report report, String reason, String by) {}
}

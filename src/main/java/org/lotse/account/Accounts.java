package org.lotse.account;

import java.util.Optional;
import org.lotse.casefile.Product;
import org.lotse.kernel.CaseId;
import org.lotse.party.PartyId;

/** The register of accounts. */
public interface Accounts {

    /** Opens the case's account under a new, valid IBAN; a repeated call gives the account opened before. */
    Account open(CaseId caseId, PartyId partyId, Product product, boolean outflowsBlocked);

    Optional<Account> of(CaseId caseId);

    /** @param iban without blanks */
    Optional<Account> withIban(String iban);

    /** From now on nothing may leave the case's account; where there is none, or it is blocked, nothing changes. */
    void blockOutflows(CaseId caseId);

    /** What blocked the case's account is over; where there is none, or it is not blocked, nothing changes. */
    void releaseOutflows(CaseId caseId);

    /**
     * From now on nothing may leave the case's account but what two colleagues settle; a block stands beside it and goes
     * first. Where there is none, or it is held, nothing changes.
     */
    void hold(CaseId caseId);

    /** The account is no longer held; a block stays. */
    void endHold(CaseId caseId);

    /** Closes the case's account for good; where there is none, or it is closed, nothing changes. */
    void close(CaseId caseId);
}

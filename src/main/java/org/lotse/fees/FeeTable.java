package org.lotse.fees;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;

/** Statements as they are kept, one for each account and year. */
interface FeeTable {

    Optional<FeeStatement> find(CaseId caseId, int year);

    /** Those that were issued, newest year first. */
    List<FeeStatement> issued(CaseId caseId);

    /** In place of the figures that were there; never over an issued one. */
    void put(FeeStatement figures);

    /** The consumer's open account with that number. */
    Optional<CaseId> account(String iban);

    /**
     * Figures of consumers' open accounts that were not issued yet.
     *
     * @param opened before which moment the account was opened
     */
    List<FeeStatement> ready(int year, Instant opened, int most);

    /** @return whether it was this call that issued it */
    boolean issue(FeeStatement issued);

    Standing standing(int year, Instant opened);

    /** @return whether nobody began this day's round before */
    boolean beginRound(LocalDate day, Instant now);

    /**
     * How far a year has come.
     *
     * @param missing consumers' open accounts without figures
     */
    record Standing(int issued, int ready, int missing) {}
}

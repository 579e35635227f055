package org.lotse.suspicion;

import java.time.LocalDate;
import java.util.List;
import org.lotse.kernel.CaseId;

/** The register of suspicions; for compliance alone, and for auditors to read. */
public interface Suspicions {

    /**
     * Opens the file of a suspicion; where one about the same case is not decided yet, that one is meant.
     *
     * @param about the client's case
     * @param occasion what drew attention, 1 to 4,000 characters
     * @return the file's own key
     * @throws org.lotse.kernel.NotFound when there is no such case
     * @throws org.lotse.kernel.RuleBroken {@code occasion-needed}
     */
    CaseId open(CaseId about, String occasion, String officer);

    /** @throws org.lotse.kernel.NotFound when there is none */
    Suspicion get(CaseId id);

    /** As {@link #get}; has it written down who read it. */
    Suspicion read(CaseId id, String reader);

    /** The file that a question of the authority belongs to. */
    Suspicion asking(CaseId question);

    /** All, the latest first. */
    List<Suspicion> all();

    /** @throws org.lotse.kernel.RuleBroken {@code suspicion-decided} */
    void assess(CaseId id, Assessment assessment);

    /**
     * Sends the assessment back to be made again.
     *
     * @throws org.lotse.kernel.RuleBroken {@code four-eyes}, {@code nothing-assessed}, {@code suspicion-decided}
     */
    void sendBack(CaseId id, String why, String officer);

    /**
     * Decides as was proposed. Where a report is made, its file is kept from this moment on.
     *
     * @return whether a report is made
     * @throws org.lotse.kernel.RuleBroken as {@link #sendBack}
     */
    boolean decide(CaseId id, String officer);

    /**
     * The report's file as it is handed in, UTF-8; has it written down who fetched it.
     *
     * @throws org.lotse.kernel.NotFound when no report is made
     */
    byte[] report(CaseId id, String reader);

    /**
     * The report has left the bank; from the day after, working days count until the transaction may be carried out.
     *
     * @param on not in the future and not before the decision
     * @param reference the authority's number, or null while it is not known
     * @throws org.lotse.kernel.RuleBroken {@code nothing-to-file}, {@code day-out-of-range}
     */
    void filed(CaseId id, LocalDate on, String reference, String officer);

    /** @throws org.lotse.kernel.RuleBroken {@code not-filed}, {@code reference-invalid} (1 to 80 characters) */
    void noteReference(CaseId id, String reference, String officer);

    /** @throws org.lotse.kernel.RuleBroken {@code not-filed}; {@code transaction-released} when it rests no more */
    void agreed(CaseId id, String officer);

    /**
     * The transaction may be carried out.
     *
     * @throws org.lotse.kernel.RuleBroken {@code transaction-rests} when neither the authority agreed nor the time is over
     */
    void release(CaseId id);

    /**
     * The authority asks something.
     *
     * @param receivedOn not in the future and not before the report
     * @throws org.lotse.kernel.RuleBroken {@code not-filed}, {@code question-needed}, {@code day-out-of-range}
     */
    void asked(CaseId id, String text, LocalDate receivedOn, String officer);

    /** @throws org.lotse.kernel.RuleBroken {@code question-answered} */
    void answered(CaseId question, String answer, String officer);
}

package org.lotse.retention;

import java.util.List;
import org.lotse.kernel.CaseId;

/** The register of legal holds; it only grows. A held case is not destroyed, and its client never hears of the hold. */
public interface LegalHolds {

    /**
     * @param reference of a file, or blank; letters, figures and {@code . / - _} only, 40 at most, so that nobody is named
     * @throws org.lotse.kernel.NotFound when there is no such case
     * @throws org.lotse.kernel.RuleBroken {@code case-held}; {@code hold-incomplete} with {@code ground} or {@code
     *     reference}
     */
    void set(CaseId caseId, HoldGround ground, String reference, String by);

    /** @throws org.lotse.kernel.RuleBroken {@code case-not-held}; {@code hold-incomplete} as {@link #set} */
    void lift(CaseId caseId, HoldGround ground, String reference, String by);

    boolean isHeld(CaseId caseId);

    /** The entries of a case, newest first. */
    List<HoldEntry> of(CaseId caseId);

    /** The entries by which cases are held now, oldest first. */
    List<HoldEntry> standing();
}

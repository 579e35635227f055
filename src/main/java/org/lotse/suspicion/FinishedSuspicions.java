package org.lotse.suspicion;

import java.util.List;
import org.lotse.kernel.CaseId;

/**
 * Files whose time of keeping is over, and their end (GwG §8(4), AMLR 77(3)). Two officers destroy a file; what stays is its
 * entry in the trail, under its own key.
 */
public interface FinishedSuspicions {

    /** What must go first before the rest. */
    List<Finished> over();

    /**
     * An officer has looked and finds nothing that speaks against destroying the file; checked again, the last one counts.
     *
     * @throws org.lotse.kernel.NotFound when there is no such file
     * @throws org.lotse.kernel.RuleBroken {@code suspicion-kept} when its time is not over, {@code case-held} by a legal hold
     */
    void check(CaseId id, String officer);

    /**
     * Another officer destroys the file with its report and questions.
     *
     * @throws org.lotse.kernel.NotFound when there is no such file
     * @throws org.lotse.kernel.RuleBroken as {@link #check}; {@code suspicion-not-checked}; {@code four-eyes}
     */
    void destroy(CaseId id, String officer);
}

package org.lotse.remediation;

import java.time.Duration;
import java.time.Instant;

/**
 * Parts of the book that are brought up to date. Officers name the version they saw: whoever comes second is refused with
 * {@code changed-meanwhile}, unless what they want is so already.
 */
public interface Remediations {

    /**
     * Its process starts in the same transaction.
     *
     * @throws org.lotse.kernel.RuleBroken {@code plan-incomplete}
     */
    RemediationId plan(Plan plan, String user);

    /** @throws org.lotse.kernel.NotFound when there is no such remediation */
    Remediation get(RemediationId id);

    /** @throws org.lotse.kernel.RuleBroken {@code plan-incomplete}, {@code remediation-moved-on}, {@code changed-meanwhile} */
    void change(RemediationId id, int version, Plan plan, String user);

    /** @throws org.lotse.kernel.RuleBroken {@code remediation-moved-on}, {@code changed-meanwhile} */
    void discard(RemediationId id, int version, String user);

    /**
     * A second officer agrees; the process goes on in the same transaction.
     *
     * @throws org.lotse.kernel.RuleBroken {@code remediation-four-eyes} when this user planned it or changed the plan,
     *     {@code remediation-moved-on}, {@code changed-meanwhile}
     */
    void release(RemediationId id, int version, String user);

    /**
     * No batch begins until it is resumed.
     *
     * @throws org.lotse.kernel.RuleBroken {@code remediation-reason}, {@code remediation-moved-on}, {@code
     *     changed-meanwhile}
     */
    void pause(RemediationId id, int version, String reason, String user);

    void resume(RemediationId id, int version, String reason, String user);

    void changePace(RemediationId id, int version, Pace pace, String reason, String user);

    /**
     * Nothing more begins; reviews that run come to their end.
     *
     * @param withdraw whether those that no client has answered yet are withdrawn instead
     */
    void stop(RemediationId id, int version, boolean withdraw, String reason, String user);

    /** Those that could not be begun wait again. */
    void tryAgain(RemediationId id, int version, String user);

    /** Those that could not be begun are left out. */
    void setAside(RemediationId id, int version, String reason, String user);

    /**
     * Gathers some of the population, a thousand at most in a transaction.
     *
     * @return whether there are more
     * @throws org.lotse.kernel.RuleBroken {@code remediation-not-released}
     */
    boolean gather(RemediationId id);

    /**
     * Takes one step: begins or withdraws some reviews, or finds that it has to wait.
     *
     * @param patience after how long without a move somebody has to hear of it
     */
    Next advance(RemediationId id, Duration patience);

    /** When the process looks again, if nobody calls it before. */
    Instant nextLook(RemediationId id);

    /** Notes that nobody released it in time. */
    void overdue(RemediationId id);

    /** Notes that nothing has moved for too long. */
    void standsStill(RemediationId id);

    void end(RemediationId id);
}

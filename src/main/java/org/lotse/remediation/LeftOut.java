package org.lotse.remediation;

/** Why somebody who meets the criteria is not reviewed. A legal hold is no reason. */
public enum LeftOut {
    REVIEW_RUNNING,
    OFFBOARDING_RUNNING,
    CLOSED,
    /** No process reviews legal entities. */
    ENTITY_NOT_REVIEWED,
    /** Another remediation has the client already. */
    IN_ANOTHER,
    /** It could not be begun, and an officer gave up trying. */
    SET_ASIDE
}

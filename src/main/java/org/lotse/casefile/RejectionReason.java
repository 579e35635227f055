package org.lotse.casefile;

/** Why the bank says no. */
public enum RejectionReason {
    /** Due diligence could not be completed: GwG §10(9), AMLR 21. */
    IDENTITY_NOT_PROVEN(true),
    DOCUMENTS_NOT_ACCEPTED(true),
    /** A true match on a sanctions list; never told: GwG §47, AMLR 73. */
    SANCTIONS_MATCH(false),
    /** Never told, since it may rest on a suspicion: GwG §47, AMLR 73. */
    RISK_NOT_ACCEPTED(false);

    private final boolean tellable;

    RejectionReason(boolean tellable) {
        this.tellable = tellable;
    }

    /** Whether the client may be told this reason; where not, the answer names none at all. */
    public boolean tellable() {
        return tellable;
    }
}

package org.lotse.offboarding;

import org.lotse.rules.Notice.Ground;

/** Why the bank ends a relationship, and the ground in law that it rests on. */
public enum NoticeCause {
    /** The period that the contract agrees on; the bank need not say why (BGB §675h(2)). */
    AGREED_PERIOD(Ground.ORDINARY, true),
    /** The client did not give what due diligence needs: GwG §10(9), AMLR 21. */
    NOT_ANSWERED(Ground.DUE_DILIGENCE_FAILED, true),
    /** The client did not certify where they are taxed: FKAustG §13(2a), AO §154; no shorter period than the ordinary one. */
    NOT_CERTIFIED(Ground.ORDINARY, true),
    /** Never told, since it may rest on a suspicion: GwG §47, AMLR 73. */
    RISK_NOT_ACCEPTED(Ground.DUE_DILIGENCE_FAILED, false),
    /** BGB §314, a true match on a list among others; never told, since it may rest on a suspicion: GwG §47, AMLR 73. */
    GOOD_CAUSE(Ground.GOOD_CAUSE, false);

    private final Ground ground;
    private final boolean tellable;

    NoticeCause(Ground ground, boolean tellable) {
        this.ground = ground;
        this.tellable = tellable;
    }

    /** What the period of notice depends on. */
    public Ground ground() {
        return ground;
    }

    /** Whether the client may be told this cause; where not, the notice names none at all. */
    public boolean tellable() {
        return tellable;
    }
}

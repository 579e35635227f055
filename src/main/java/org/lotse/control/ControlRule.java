package org.lotse.control;

/** What every way through every process keeps to. Each rule refuses the deployment that breaks it. */
public enum ControlRule {
    /**
     * No account is opened before the client is identified: documents compared and found to agree, or accepted by a
     * clerk (GwG §§10(1) no. 1, 10(9), 11, 12; AMLR 20, 21; KWG §25j). New documents open the question again.
     */
    IDENTIFICATION("an account is opened for somebody who was not identified"),

    /**
     * No account is opened before the client is screened and every hit is settled (GwG §10(1) no. 4, §10(9); AMLR
     * 20(1)(d), 21; Reg. 260/2012 Art. 5d). A screening whose hits nobody looks at is none.
     */
    SCREENING("an account is opened for somebody who was not screened, or whose hits are not settled"),

    /** No account is opened before the risk is rated, and none for a risk the bank has forbidden (GwG §10(2), (9); AMLR 20, 21). */
    RATING("an account is opened without a risk rating that allows it"),

    /**
     * Nobody but senior management approves a client of high risk, as every PEP is, before the relationship starts
     * (GwG §15(4) no. 1, AMLR 42(1)(a), 45).
     */
    SENIOR_MANAGEMENT("a client of high risk, as every PEP is, is approved without senior management"),

    /** Maker is never checker (internal control, MaRisk BTO no. 3): who prepared a case neither approves nor confirms it, nor is alone with it. */
    FOUR_EYES("one person can be maker and checker"),

    /** Every wait for a person or a message has a time after which somebody hears of it (internal control; GwG §10(9): nothing hangs). */
    DEADLINE("a wait has no deadline that anybody hears of"),

    /** Nothing is sent to the client from inside a walled-off case (GwG §47(1), AMLR 73). */
    TIPPING_OFF("the client is sent a message from inside a walled-off case"),

    /** Every call leads to a process that is known and does not call itself, else nothing above could be proven. */
    FOLLOWED_CALLS("a call cannot be followed");

    private final String broken;

    ControlRule(String broken) {
        this.broken = broken;
    }

    /** What is wrong where the rule is broken, in words that follow a colon. */
    public String broken() {
        return broken;
    }
}

package org.lotse.retention;

/** Why records are kept beyond their clock, or no longer. A closed list: free words would outlive whom they are about. */
public enum HoldGround {
    /** GDPR 17(3)(e): legal claims are made or defended. */
    LEGAL_CLAIM(false),
    /** AMLR 77(3), second subparagraph: an authority wants them kept longer in this case. */
    AUTHORITY(false),
    /** Criminal proceedings, or the taking of evidence. */
    PROCEEDINGS(false),
    INTERNAL_INQUIRY(false),
    GROUND_GONE(true),
    SET_BY_MISTAKE(true);

    private final boolean lifting;

    HoldGround(boolean lifting) {
        this.lifting = lifting;
    }

    /** Whether it is a ground to lift a hold rather than to set one. */
    public boolean isLifting() {
        return lifting;
    }
}

package org.lotse.offboarding;

/** How somebody else came into a client's place. */
public enum SuccessionCause {
    /** BGB §1922: the heirs. */
    DEATH,
    /** UmwG §20(1) no. 1: the entity that absorbed it. */
    MERGER
}

package org.lotse.entity;

/** What somebody is to a legal entity. */
public enum Part {
    /** Acts for it by law or by entry in the register. */
    REPRESENTATIVE,
    BENEFICIAL_OWNER,
    /** Manages it and stands in, because no beneficial owner was found (GwG §3(2) sentence 5, AMLR 63(4)). */
    MANAGING_OFFICIAL
}

package org.lotse.ownership;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What makes a natural person a beneficial owner; which of them count is for the rule in force to say. */
public enum Ground {
    /** Shares multiplied along chains and added across them reach the threshold (AMLR 52(1)). */
    MULTIPLIED_SHARES,
    /** The same of voting rights. */
    MULTIPLIED_VOTES,
    /** Own shares and, whole, those of entities the person controls (GwG §3(2) sentence 2, AMLR 54(a)). */
    CONTROLLED_SHARES,
    /** The same of voting rights. */
    CONTROLLED_VOTES,
    /** Control of the entity itself, through however many layers (GwG §3(2) no. 3, AMLR 53). */
    CONTROL,
    /** Shares that reach the threshold in an entity which controls this one (AMLR 54(b)). */
    INTEREST_IN_CONTROLLER;

    /** AMLR 51 to 54. */
    public static Set<Ground> amlr() {
        return Collections.unmodifiableSet(EnumSet.allOf(Ground.class));
    }

    /**
     * GwG §3(2), read widely: what an entity holds counts for whoever controls it, and holdings are multiplied besides. The
     * statute itself does not multiply; {@link #gwgNarrow} is what it says.
     */
    public static Set<Ground> gwg() {
        return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(INTEREST_IN_CONTROLLER)));
    }

    /** GwG §3(2) to the letter: direct holdings and those of controlled entities, nothing multiplied. */
    public static Set<Ground> gwgNarrow() {
        return Collections.unmodifiableSet(EnumSet.of(CONTROLLED_SHARES, CONTROLLED_VOTES, CONTROL));
    }
}

package org.lotse.rules;

import java.time.Clock;

/** The packs without the platform around them. */
public final class Packs {

    private Packs() {}

    public static RulePacks of(RuleTables tables, Clock clock) {
        return new DeployedPacks(tables, clock);
    }
}

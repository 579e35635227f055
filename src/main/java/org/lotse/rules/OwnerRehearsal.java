package org.lotse.rules;

/** Finds the beneficial owners of all clients under two packs; kept by whoever knows who holds them. */
public interface OwnerRehearsal {

    /** @param most so many clients are named; all are counted */
    OwnerChanges between(RulePack before, RulePack after, int most);
}

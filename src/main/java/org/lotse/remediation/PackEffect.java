package org.lotse.remediation;

/** What the next rule pack does to a client, as its dry run says. */
public enum PackEffect {
    /** The next review is overdue on the pack's first day. */
    BECOMES_OVERDUE,
    /** The level of due diligence becomes another. */
    CHANGES_LEVEL;

    boolean is(org.lotse.rules.PackChange.Effect effect) {
        return this == BECOMES_OVERDUE ? effect.becomesOverdue() : effect.changesLevel();
    }
}

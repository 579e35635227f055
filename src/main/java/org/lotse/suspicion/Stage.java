package org.lotse.suspicion;

/** How far a suspicion has come. */
public enum Stage {
    /** Grounds for and against a report are weighed. */
    ASSESSING,
    /** A colleague decides on what was proposed. */
    DECIDING,
    NOT_REPORTED,
    /** The report is made and not handed in yet. */
    FILING,
    /** The transaction rests. */
    RESTING,
    /** The transaction may be carried out. */
    RELEASED
}

package org.lotse.resolution;

/** How sure it is that two parties are one person; nothing follows from it until somebody of the bank decides. */
public enum Certainty {
    /** Name and birth agree and so does a number that only one person has; nothing speaks against it. */
    CERTAIN,
    PROBABLE,
    POSSIBLE
}

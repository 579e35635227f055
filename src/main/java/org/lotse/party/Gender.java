package org.lotse.party;

/** As identity documents print it. */
public enum Gender {
    F,
    M,
    X
}

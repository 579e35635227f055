package org.lotse.rules;

/** What the law asks different documents of. */
public enum PartyKind {
    NATURAL_PERSON,
    COMPANY,
    PARTNERSHIP,
    FOUNDATION,
    ASSOCIATION
}

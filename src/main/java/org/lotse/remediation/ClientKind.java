package org.lotse.remediation;

/** Whom the bank deals with. */
public enum ClientKind {
    NATURAL_PERSON,
    LEGAL_ENTITY
}

package org.lotse.document;

/** What a client says a file is. */
public enum DocumentType {
    IDENTITY,
    ADDRESS,
    /** Of the register that a legal entity is entered in. */
    REGISTER_EXTRACT,
    OTHER
}

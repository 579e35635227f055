package org.lotse.document;

/** What a client says a file is. */
public enum DocumentType {
    IDENTITY,
    ADDRESS,
    OTHER
}

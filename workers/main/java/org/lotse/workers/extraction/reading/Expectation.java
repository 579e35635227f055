package org.lotse.workers.extraction.reading;

/** What the client said a document is. */
public enum Expectation {
    IDENTITY,
    ADDRESS,
    REGISTER_EXTRACT,
    OTHER
}

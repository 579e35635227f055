package org.lotse.workers.extraction.reading;

/** Whether a machine could read a document; if not, a person looks at it. */
public enum Verdict {
    READABLE,
    UNREADABLE
}

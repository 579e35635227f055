package org.lotse.document;

/**
 * One field as stated beside the same field as read.
 *
 * @param stated what the client typed
 * @param read what the machine found, or null
 * @param evidence where it was found, or null
 */
public record FieldComparison(
        String name, String stated, String read, Result result, DocumentId document, ReadField evidence) {

    /** How the two compare. */
    public enum Result {
        AGREES,
        DIFFERS,
        NOT_FOUND
    }
}

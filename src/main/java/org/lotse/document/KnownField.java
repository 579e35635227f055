package org.lotse.document;

import java.util.List;

/**
 * What is known of one field of a document.
 *
 * @param read null when no machine found it
 * @param corrections oldest first
 */
public record KnownField(String name, ReadField read, List<Correction> corrections) {

    /** Below this a person looks twice. */
    private static final double DOUBTFUL = 0.7;

    public KnownField {
        corrections = List.copyOf(corrections);
    }

    /** The correction that counts, or null. */
    public Correction corrected() {
        return corrections.isEmpty() ? null : corrections.get(corrections.size() - 1);
    }

    /** What the field says: as corrected, else as read; null when neither. */
    public String value() {
        if (corrected() != null) {
            return corrected().value();
        }
        return read == null ? null : read.value();
    }

    /** The same in the form in which it is compared. */
    public String normalised() {
        if (corrected() != null) {
            return corrected().normalised();
        }
        return read == null || read.normalised() == null ? value() : read.normalised();
    }

    /** How many corrections there are; names the state that a person has seen. */
    public int version() {
        return corrections.size();
    }

    /** Whether only a machine vouches for it, and not with confidence. */
    public boolean doubtful() {
        return corrected() == null && read != null && read.confidence() < DOUBTFUL;
    }
}

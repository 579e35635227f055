package org.lotse.dossier;

import java.time.Instant;

/**
 * What senior management decided.
 *
 * @param note in their words, or null
 * @param by user name
 */
public record Ruling(boolean approved, String note, String by, Instant at) {}

package org.lotse.duediligence;

import java.time.LocalDate;

/**
 * A search for adverse media.
 *
 * @param places where it was searched, in the officer's words
 * @param on the day of the search
 */
public record MediaSearch(String places, LocalDate on) {}

package org.lotse.workers.extraction.value;

import java.time.LocalDate;
import org.lotse.workers.extraction.layout.Part;

/** The days a paper speaks of, both inclusive, and where it says so. */
public record Period(LocalDate start, LocalDate end, Part part) {}

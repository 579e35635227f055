package org.lotse.workers.screening.name;

/** One step of the way from the name as received to the name as compared, and what it left. */
public record Step(String step, String text) {}

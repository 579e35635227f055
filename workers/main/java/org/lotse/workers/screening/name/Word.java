package org.lotse.workers.screening.name;

/** A word in Latin letters and the writing it came from. */
record Word(String text, Writing writing) {}

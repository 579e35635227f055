package org.lotse.workers.extraction.zone;

/** The characters of a line, each with how sure it is: 0 to 1, both inclusive. */
record ReadLine(String text, double[] confidence) {}

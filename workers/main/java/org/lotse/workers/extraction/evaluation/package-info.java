/** Measures on labelled documents how well, how safely and how fast they are read, and prints tables. */
package org.lotse.workers.extraction.evaluation;

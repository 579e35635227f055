/** What a paper is, and what it says: the one place that those who read documents ask. */
package org.lotse.workers.extraction.kind;

/** How the text of a page is laid out: lines, what stands beside and under them, and the words that label values. */
package org.lotse.workers.extraction.layout;

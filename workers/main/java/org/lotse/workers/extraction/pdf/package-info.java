/** Opens PDF documents: their text with positions where they have one, their picture where not. */
package org.lotse.workers.extraction.pdf;

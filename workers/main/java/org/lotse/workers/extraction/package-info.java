/** Reads documents: what is printed on them, how sure that is, and where on the page it stands. */
package org.lotse.workers.extraction;

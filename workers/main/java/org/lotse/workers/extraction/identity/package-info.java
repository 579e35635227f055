/** What identity documents say of their holders: by the machine-readable zone, and by what is printed at labels. */
package org.lotse.workers.extraction.identity;

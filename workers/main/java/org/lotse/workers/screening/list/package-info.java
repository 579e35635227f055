/** Sanctions lists as their publishers issue them, read into entries that can be compared. */
package org.lotse.workers.screening.list;

/** Finds the machine-readable zone in a picture and reads its characters. */
package org.lotse.workers.extraction.zone;

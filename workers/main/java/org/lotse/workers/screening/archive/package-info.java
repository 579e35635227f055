/** Editions of lists by name and checksum, wherever they are, so that a screening can be made again. */
package org.lotse.workers.screening.archive;

/** Screens slices of the bank's book, whole or against what changed on the lists. */
package org.lotse.workers.screening.book;

/** Screens whoever people and other systems of the bank ask for. */
package org.lotse.workers.screening.inquiry;

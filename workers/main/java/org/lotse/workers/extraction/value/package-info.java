/** Dates, periods, amounts and account numbers as papers write them in several languages. */
package org.lotse.workers.extraction.value;

/** Bills and invoices: what is to be paid, in which currency, under which number and to which account. */
package org.lotse.workers.extraction.bill;

/** Rules that find name, address, date and issuer on a proof of address. */
package org.lotse.workers.extraction.address;

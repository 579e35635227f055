/** Addresses as letters write them in several countries, and whose they are: the recipient's or the sender's. */
package org.lotse.workers.extraction.address;

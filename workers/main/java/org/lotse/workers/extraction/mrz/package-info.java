/** The machine-readable zone of travel documents after ICAO Doc 9303: its formats, check digits and fields. */
package org.lotse.workers.extraction.mrz;

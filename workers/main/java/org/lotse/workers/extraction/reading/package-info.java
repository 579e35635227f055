/** What a document was read to say, as it travels from the reading process to the platform. */
package org.lotse.workers.extraction.reading;

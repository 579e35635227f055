/** Photographs of invented people's identity documents, drawn by ourselves: the same seed gives the same pictures. */
package org.lotse.workers.extraction.specimen;

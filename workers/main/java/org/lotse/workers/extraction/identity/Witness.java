package org.lotse.workers.extraction.identity;

/** What the print beside a zone says of a field of the zone. */
enum Witness {
    AGREES,
    DIFFERS,
    SILENT
}

package org.lotse.workers.extraction.virus;

import java.io.IOException;

/** Knows files that do harm. */
public interface VirusScanner {

    /** For a bank that scans elsewhere: finds nothing. */
    VirusScanner NONE = content -> false;

    /** @throws IOException when the scanner gives no answer, which is no reason to trust the file */
    boolean infected(byte[] content) throws IOException;
}

package org.lotse.workers.extraction;

/** Imported, never scanned. */
public class ExtractionConfiguration {}

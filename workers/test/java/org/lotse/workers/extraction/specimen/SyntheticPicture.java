package org.lotse.workers.extraction.specimen;

import org.lotse.workers.extraction.mrz.Zone;

/** A photograph of a specimen as a JPEG file, and the zone that stands on it. */
public record SyntheticPicture(String file, Condition condition, Zone zone, byte[] jpeg) {}

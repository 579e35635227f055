package org.lotse.suspicion;

import java.time.Instant;

/** The decision on an assessment, by somebody who did not make it. */
public record Ruling(boolean reported, String by, Instant at) {}

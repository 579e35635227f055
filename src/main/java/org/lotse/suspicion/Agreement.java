package org.lotse.suspicion;

import java.time.Instant;

/** The authority lets the transaction be carried out; noted by an officer. */
public record Agreement(String by, Instant at) {}

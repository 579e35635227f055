package org.lotse.duediligence;

import java.time.Instant;

/**
 * An officer's assessment of a high-risk relationship (GwG §15, AMLR 34).
 *
 * @param recommendation true to take the relationship on
 */
public record Assessment(
        String sourceOfWealth,
        String sourceOfFunds,
        String findings,
        String monitoringPlan,
        boolean recommendation,
        String by,
        Instant at) {}

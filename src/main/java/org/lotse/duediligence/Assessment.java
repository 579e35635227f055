package org.lotse.duediligence;

import java.time.Instant;

/**
 * An officer's assessment of a high-risk relationship (GwG §15, AMLR 34). What the first release did not ask for is null
 * in its assessments.
 *
 * @param sourceOfWealth how the client came by what they own
 * @param sourceOfFunds where the money on the account comes from
 * @param search for adverse media
 * @param findings what was found about the client; null when nothing was
 * @param ownership what was found in looking deeper into who holds a legal entity; null for a natural person
 * @param visit note of a visit or a call, or null
 * @param rhythm how often the relationship is looked at
 * @param monitoringPlan what is watched
 * @param recommendation true to take the relationship on
 * @param by user name
 */
public record Assessment(
        String sourceOfWealth,
        Proof wealthProof,
        String sourceOfFunds,
        Proof fundsProof,
        MediaSearch search,
        String findings,
        String ownership,
        String visit,
        MonitoringRhythm rhythm,
        String monitoringPlan,
        boolean recommendation,
        String by,
        Instant at) {}

package org.lotse.duediligence;

/** How often a relationship of higher risk is looked at (GwG §15(4) no. 3, AMLR 42). */
public enum MonitoringRhythm {
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY
}

package org.lotse.risk;

/** How risky a relationship is to the bank. */
public enum RiskRating {
    LOW,
    MEDIUM,
    HIGH,
    /** No relationship may exist. */
    PROHIBITED
}

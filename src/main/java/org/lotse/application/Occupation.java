package org.lotse.application;

/** What the client lives on; a factor of the rating. */
public enum Occupation {
    EMPLOYED,
    CIVIL_SERVANT,
    SELF_EMPLOYED,
    STUDENT,
    RETIRED,
    HOMEMAKER,
    UNEMPLOYED,
    /** Restaurants, gaming, used cars and other trades that live on cash. */
    CASH_INTENSIVE_BUSINESS,
    /** Arms, precious metals, crypto-assets. */
    SENSITIVE_TRADE
}

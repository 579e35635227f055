package org.lotse.portfolio;

/** What the bank did about a client found on a sanctions list. */
public enum MatchMeasure {
    FROZEN_AND_REPORTED,
    /** The authority allows the relationship to go on. */
    LICENSED,
    TO_BE_ENDED
}

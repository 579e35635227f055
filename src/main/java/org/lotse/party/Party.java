package org.lotse.party;

/** Whom the bank deals with, or who stands behind them. */
public sealed interface Party permits NaturalPerson, LegalEntity {

    PartyId id();

    /** As letters and pages write it. */
    String fullName();
}

package org.lotse.party;

/** The register of parties. */
public interface Parties {

    /** Keeps a person, or what is now known of them. */
    void save(NaturalPerson person);

    /** @throws org.lotse.kernel.NotFound when there is no such person */
    NaturalPerson person(PartyId id);
}

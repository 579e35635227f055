package org.lotse.party;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lotse.kernel.NotFound;

/** The register of parties. */
public interface Parties {

    /** Keeps a person, or what is now known of them. */
    void save(NaturalPerson person);

    /** Keeps a legal entity, or what is now known of it. */
    void save(LegalEntity entity);

    /** @throws org.lotse.kernel.NotFound when there is no such person */
    NaturalPerson person(PartyId id);

    /** @throws org.lotse.kernel.NotFound when there is no such legal entity */
    LegalEntity entity(PartyId id);

    /** Persons and legal entities whose whole name is this, written in any case; none for an empty name. */
    List<Party> named(String fullName);

    /** Those of the ids that the register knows, persons and legal entities alike. */
    Map<PartyId, Party> known(Collection<PartyId> ids);

    /** @throws org.lotse.kernel.NotFound when the register does not know the id */
    default Party party(PartyId id) {
        Party found = known(List.of(id)).get(id);
        if (found == null) {
            throw new NotFound("party", id);
        }
        return found;
    }
}

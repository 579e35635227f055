package org.lotse.ownership;

import org.lotse.party.PartyId;

/** Where a part of an entity is: with an entity still to be looked through, or at an end. */
record Place(Kind kind, PartyId party) {

    enum Kind {
        ENTITY,
        PERSON,
        /** Nobody is recorded for this part of the entity. */
        UNRECORDED,
        /** Goes round for ever in a ring of entities, of which this is one, that nobody outside holds. */
        RING
    }
}

package org.lotse.ownership;

import java.util.List;
import org.lotse.party.PartyId;

/** A part of a legal entity that leads to nobody. */
public sealed interface Gap {

    Measure measure();

    /** How much of the entity asked about is lost in it. */
    Share ofSubject();

    /** @param missing how much of the entity itself is recorded for nobody */
    record Unrecorded(PartyId entity, Measure measure, Share missing, Share ofSubject) implements Gap {}

    /** @param entities hold each other wholly, so that nobody owns them */
    record Ring(List<PartyId> entities, Measure measure, Share ofSubject) implements Gap {

        public Ring {
            entities = List.copyOf(entities);
        }
    }
}

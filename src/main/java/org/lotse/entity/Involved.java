package org.lotse.entity;

import java.util.Set;
import org.lotse.party.NaturalPerson;

/**
 * A person behind a legal entity.
 *
 * @param parts in what roles; empty for somebody who was entered and is nothing to the entity so far
 * @param identity null until identified
 */
public record Involved(NaturalPerson person, Set<Part> parts, Identity identity) {

    public Involved {
        parts = Set.copyOf(parts);
    }

    public boolean isIdentified() {
        return identity != null;
    }
}

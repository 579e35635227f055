package org.lotse.ownership;

import java.util.List;
import org.lotse.party.PartyId;

/** The register of who holds which legal entity. */
public interface Ownerships {

    /** The newest version; version 0 without holdings when nobody has recorded any. */
    Structure of(PartyId entity);

    /** All versions, oldest first. */
    List<Structure> history(PartyId entity);

    /**
     * Adds a version.
     *
     * @param seen the version the caller started from, 0 for none
     * @throws org.lotse.kernel.NotFound when there is no such legal entity
     * @throws org.lotse.kernel.RuleBroken {@code ownership-invalid} with every holding at fault, {@code
     *     changed-meanwhile} when another version is in force than the one seen
     */
    Structure record(PartyId entity, int seen, List<Holding> holdings, String by);

    /**
     * The entity with all layers above it, as they are now.
     *
     * @throws org.lotse.kernel.NotFound when there is no such legal entity
     * @throws org.lotse.kernel.RuleBroken {@code ownership-too-large} when more than 20,000 parties stand behind it
     */
    OwnershipGraph graph(PartyId entity);
}

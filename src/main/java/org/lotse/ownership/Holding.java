package org.lotse.ownership;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.lotse.party.PartyId;

/**
 * What one party has of a legal entity, directly.
 *
 * @param shares percent of the capital, 0 to 100
 * @param votes percent of the voting rights, 0 to 100; they go with the shares when null is given
 * @param controls empty when the holder has no control but by shares and votes
 */
public record Holding(PartyId holder, BigDecimal shares, BigDecimal votes, Set<ControlKind> controls) {

    public Holding {
        votes = votes == null ? shares : votes;
        controls = controls == null || controls.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(EnumSet.copyOf(controls));
    }

    /** Shares with their votes, and no other control. */
    public static Holding of(PartyId holder, BigDecimal percent) {
        return new Holding(holder, percent, percent, Set.of());
    }

    /** Control without a share. */
    public static Holding of(PartyId holder, ControlKind control) {
        return new Holding(holder, BigDecimal.ZERO, BigDecimal.ZERO, Set.of(control));
    }
}

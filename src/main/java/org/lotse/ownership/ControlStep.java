package org.lotse.ownership;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.lotse.party.PartyId;

/** Why one entity is under somebody's control; steps build on those before them. */
public sealed interface ControlStep {

    PartyId entity();

    /** The parties whose control or holding this step rests on. */
    Stream<PartyId> holders();

    /**
     * More than the majority, held by the controlling party itself and by entities under its control, each with its whole
     * holding.
     *
     * @param percent what the parts add up to; there may be more parts than the majority needed
     */
    record Majority(PartyId entity, Measure measure, BigDecimal percent, List<Part> parts) implements ControlStep {

        public Majority {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<PartyId> holders() {
            return parts.stream().map(Part::holder);
        }
    }

    /** Control that needs no shares. */
    record ByOtherMeans(PartyId entity, PartyId holder, ControlKind kind) implements ControlStep {

        @Override
        public Stream<PartyId> holders() {
            return Stream.of(holder);
        }
    }

    /** One direct holding. */
    record Part(PartyId holder, BigDecimal percent) {}
}

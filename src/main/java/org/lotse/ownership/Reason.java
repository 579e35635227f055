package org.lotse.ownership;

import java.math.BigDecimal;
import java.util.List;
import org.lotse.ownership.ControlStep.Part;
import org.lotse.party.PartyId;

/** One thing that makes somebody a beneficial owner; there may be several. */
public sealed interface Reason {

    Ground ground();

    /** Holdings multiplied along chains and added across them. */
    record ByMultiplication(Ground ground, Interest interest) implements Reason {}

    /**
     * Own holdings and whole holdings of controlled entities.
     *
     * @param control why each entity among the parts is controlled; empty when all is held directly
     */
    record ThroughControlled(Ground ground, BigDecimal percent, List<Part> parts, List<ControlStep> control)
            implements Reason {

        public ThroughControlled {
            parts = List.copyOf(parts);
            control = List.copyOf(control);
        }
    }

    /** Control of the entity; the last step is over the entity itself. */
    record ByControl(List<ControlStep> control) implements Reason {

        public ByControl {
            control = List.copyOf(control);
        }

        @Override
        public Ground ground() {
            return Ground.CONTROL;
        }
    }

    /** A share in an entity that controls this one; of several the one with the largest share. */
    record InController(PartyId controller, Interest interest, List<ControlStep> control) implements Reason {

        public InController {
            control = List.copyOf(control);
        }

        @Override
        public Ground ground() {
            return Ground.INTEREST_IN_CONTROLLER;
        }
    }
}

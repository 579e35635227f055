package org.lotse.party;

/**
 * Somebody who acts for a legal entity by law or by entry in the register.
 *
 * @param party a person, or the entity that manages this one, as a general partner does
 * @param office as the register calls it, e.g. {@code Geschäftsführer}
 */
public record Representative(PartyId party, String office, Power power) {

    /** How far the signature of one goes. */
    public enum Power {
        /** Binds the entity alone. */
        SOLE,
        /** Binds it together with another member of the management. */
        JOINT,
        /** Binds it together with a member of the management or a holder of procuration (Prokura). */
        JOINT_OR_WITH_PROCURATION,
        /** Holds procuration (HGB §49); signs, and is no managing official. */
        PROCURATION
    }

    /** Whether they manage, so that they stand in where no beneficial owner is found (GwG §3(2) sentence 5). */
    public boolean manages() {
        return power != Power.PROCURATION;
    }
}

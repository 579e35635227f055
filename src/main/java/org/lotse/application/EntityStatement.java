package org.lotse.application;

import org.lotse.party.LegalForm;
import org.lotse.party.Representative;

/**
 * What a representative states of a legal entity that asks for an account. Whoever applies, the seat's address, taxes,
 * turnover and origin of funds stand in the {@link ApplicationForm}.
 *
 * @param court the court or authority that keeps the register; null with the number where the form is entered nowhere
 * @param purpose what the entity does, in its own words
 * @param office of whoever applies, as the register calls it
 */
public record EntityStatement(
        String name,
        LegalForm form,
        String court,
        String number,
        String purpose,
        String office,
        Representative.Power power) {}

package org.lotse.remediation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.lotse.document.DocumentType;
import org.lotse.party.LegalEntity;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Party;
import org.lotse.risk.RiskRating;
import org.lotse.rules.DueDiligenceLevel;

/**
 * Whom a remediation concerns: whoever meets all that is set. Nothing here asks for a suspicion, and nothing may (GwG §47,
 * AMLR 73).
 *
 * @param ratings empty for any
 * @param levels of due diligence by today's pack; empty for any
 * @param openedFrom the first day of the application, inclusive, or null
 * @param openedUntil the last day of the application, inclusive, or null
 * @param lookedAtBefore looked at whole before this day, or null
 * @param nationality ISO 3166-1 alpha-2, or null
 * @param residence country of residence or seat, ISO 3166-1 alpha-2, or null
 * @param kind null for any
 * @param missingProof of which no current document is there, or null
 * @param packEffect what the next pack does to the client, or null
 */
public record Criteria(
        Set<RiskRating> ratings,
        Set<DueDiligenceLevel> levels,
        LocalDate openedFrom,
        LocalDate openedUntil,
        LocalDate lookedAtBefore,
        String nationality,
        String residence,
        ClientKind kind,
        DocumentType missingProof,
        PackEffect packEffect) {

    public Criteria {
        ratings = ratings.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(ratings));
        levels = levels.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(levels));
    }

    /** All clients. */
    public static Criteria everybody() {
        return new Criteria(Set.of(), Set.of(), null, null, null, null, null, null, null, null);
    }

    /** Whether each client has to be looked up, since what they state is sealed. */
    boolean asksWhoTheyAre() {
        return nationality != null || residence != null;
    }

    boolean isMetBy(Party party) {
        if (party instanceof NaturalPerson person) {
            return (nationality == null
                            || person.nationalities().stream()
                                    .anyMatch(one -> one.value().equals(nationality)))
                    && (residence == null
                            || person.address() != null
                                    && person.address().country().value().equals(residence));
        }
        return party instanceof LegalEntity entity
                && nationality == null
                && (residence == null || entity.country().value().equals(residence));
    }

    /** Whether the rules have to be asked of each client. */
    boolean asksTheRules() {
        return !levels.isEmpty() || packEffect != null;
    }
}

package org.lotse.entity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.kernel.CaseId;
import org.lotse.party.LegalEntity;
import org.lotse.party.NaturalPerson;
import org.lotse.party.PartyId;
import org.lotse.party.Representative;

/** What is known of legal entities that want an account. Every change is published as a domain event. */
public interface EntityFiles {

    /**
     * Who stands behind the entity now.
     *
     * @throws org.lotse.kernel.NotFound when the case's client is no legal entity
     */
    Behind behind(CaseId caseId);

    /**
     * Whether people may be entered and identified: until the case is decided, and again while the entity is reviewed, so
     * that nothing changes behind a decision's back.
     */
    boolean isOpen(CaseId caseId);

    /**
     * Enters a person for the case; where an office is given, also as a representative of the entity.
     *
     * @param office null for somebody who does not act for the entity
     * @throws org.lotse.kernel.RuleBroken {@code case-is-final}
     */
    void add(CaseId caseId, NaturalPerson person, String office, Representative.Power power, String by);

    /** @throws org.lotse.kernel.RuleBroken {@code case-is-final} */
    void add(CaseId caseId, LegalEntity entity, String by);

    /**
     * Keeps what proves who a person is, and what they say about public functions.
     *
     * @throws org.lotse.kernel.NotFound when the person does not stand behind the case's entity
     * @throws org.lotse.kernel.RuleBroken {@code case-is-final}
     */
    void identify(CaseId caseId, NaturalPerson person, Identity identity);

    /** What a clerk says about gaps, or about the search that found nobody; null when there is nothing to explain. */
    void explain(CaseId caseId, String explanation);

    /** The register of beneficial owners says otherwise than what was found. */
    void differs(CaseId caseId, String by);

    /** Since when that is known; empty when it agrees or was reported. */
    Optional<Instant> differsSince(CaseId caseId);

    /** @param reference under which the register took the report */
    void reported(CaseId caseId, String reference, String by);

    /** Finds the beneficial owners by the pack of the day and keeps what was found. */
    Determination determine(CaseId caseId);

    /** The latest that was kept. */
    Optional<Determination> determination(CaseId caseId);

    /** The latest that was kept before a moment. */
    Optional<Determination> determination(CaseId caseId, Instant before);

    /** Whether the latest names other owners, or others in their stead, than what was kept before a moment. */
    default boolean ownersChangedSince(CaseId caseId, Instant moment) {
        return determination(caseId)
                .filter(now -> determination(caseId, moment)
                        .filter(now::namesTheSameAs)
                        .isEmpty())
                .isPresent();
    }

    /** Whether a structure, a representative or a rule has changed so that others stand behind the entity than were determined. */
    default boolean hasChanged(CaseId caseId) {
        return determination(caseId)
                .filter(kept -> kept.parties().equals(behind(caseId).parties()))
                .isEmpty();
    }

    /** Whether somebody stands behind the entity of this case. */
    boolean involves(CaseId caseId, PartyId party);

    /**
     * Notes what parties that were found on a list have of the entity together (AMLR 20(1)(d)); nothing when they hold none
     * of it.
     */
    void sanctioned(CaseId caseId, Set<PartyId> found);

    /** Cases for which one of these was entered or determined, in no particular order. */
    List<CaseId> casesWith(Collection<PartyId> parties);
}

package org.lotse.resolution;

import java.util.List;
import java.util.Set;
import org.lotse.kernel.CaseId;
import org.lotse.party.PartyId;

/**
 * The register of who is one client with whom. Nothing in it is overwritten: rulings and masters are versions, of which the
 * newest counts. Every change is published as a {@link org.lotse.kernel.DomainEvent}.
 */
public interface Resolutions {

    /** Among the human steps of a case, though no process knows it. */
    String STEP = "resolve-client";

    /** Reasons are this long at most, in characters. */
    int LONGEST_REASON = 1000;

    /**
     * Looks for parties that the client of the case resembles and keeps them as candidates.
     *
     * @throws org.lotse.kernel.NotFound when there is no such case
     */
    void seek(CaseId caseId);

    /** Whom the party resembles or was decided upon with, the most alike first. */
    List<Candidate> candidates(PartyId party);

    /** All parties that are one client with this one, itself included. */
    Set<PartyId> client(PartyId party);

    /**
     * Decides a candidate. The younger party gets the older one as its master; both keep their rows, cases and histories. When
     * either has an open account, a merge waits for {@link #confirm}.
     *
     * @param seen the version of the ruling that was looked at
     * @return where the question stands now
     * @throws org.lotse.kernel.RuleBroken {@code resolution-with-itself}, {@code resolution-reason} when it is blank or too
     *     long, {@code changed-meanwhile} when somebody else has decided since, {@code resolution-not-allowed} when this
     *     does not follow on what stands, {@code already-one-client}, {@code party-merged-elsewhere} when the younger party
     *     has another master
     * @throws org.lotse.kernel.NotFound when the two are no candidates
     */
    Standing decide(PartyId party, PartyId other, int seen, Verdict verdict, String reason, String by);

    /**
     * A second person agrees with a merge.
     *
     * @throws org.lotse.kernel.RuleBroken {@code four-eyes} when it is who proposed it, and as {@link #decide}
     */
    Standing confirm(PartyId party, PartyId other, int seen, String reason, String by);

    /**
     * Takes back what was decided or proposed; the question is open again.
     *
     * @throws org.lotse.kernel.RuleBroken as {@link #decide}
     */
    Standing undo(PartyId party, PartyId other, int seen, String reason, String by);
}

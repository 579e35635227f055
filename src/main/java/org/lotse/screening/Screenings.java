package org.lotse.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.kernel.CaseId;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Party;
import org.lotse.party.PartyId;

/** The register of screenings. */
public interface Screenings {

    /** Asks about a client, saying what they were cleared of. */
    ScreeningQuery query(Party client);

    /** Asks about many clients at once, in their order. */
    List<ScreeningQuery> queries(List<NaturalPerson> clients);

    /**
     * Keeps a result under its unique key; a repeated one changes nothing. A hit the client was cleared of, with entry
     * and client unchanged since, is cleared at once.
     *
     * @return how many of its hits the client was not cleared of; the same for a repeated result
     */
    int record(String key, ScreeningResult result);

    /** The case's latest screening. */
    Optional<ScreeningResult> latest(CaseId caseId);

    /** The key of the case's latest screening. */
    Optional<String> latestKey(CaseId caseId);

    /** A screening as it was kept, with everything needed to make it again. */
    Optional<ScreeningResult> archived(CaseId caseId, String key);

    /** Everybody who was screened for the case. */
    Set<PartyId> screened(CaseId caseId);

    /** Those of whom a hit of their latest screening for the case is settled as true. */
    Set<PartyId> matched(CaseId caseId);

    /** The hits of the case's latest screening of each party, best first. */
    List<Hit> hits(CaseId caseId);

    /** Hits of earlier screenings the client was cleared of, whatever the case, newest first, at most 50. */
    List<Hit> clearedBefore(PartyId partyId, CaseId caseId);

    /**
     * Keeps what an officer makes of a hit. It is settled by that, unless the {@link TwoPersonRule} wants a second
     * officer or nothing could be told.
     *
     * @throws org.lotse.kernel.RuleBroken {@code hit-settled}
     * @throws org.lotse.kernel.NotFound when the hit is not of that case's latest screening
     */
    void dispose(CaseId caseId, String hitId, Finding finding, String by);

    /**
     * A second officer agrees with the first.
     *
     * @throws org.lotse.kernel.RuleBroken {@code hit-not-proposed}, or {@code four-eyes} for the first officer
     */
    void confirm(CaseId caseId, String hitId, String by);

    /**
     * A second officer does not agree: the hit is open again.
     *
     * @param reason required
     * @throws org.lotse.kernel.RuleBroken {@code reason-required}, {@code hit-not-proposed}, or {@code four-eyes} for
     *     the first officer
     */
    void sendBack(CaseId caseId, String hitId, String reason, String by);

    /**
     * A settled hit is judged anew; from now on the client counts as cleared of it no more.
     *
     * @param reason required
     * @throws org.lotse.kernel.RuleBroken {@code reason-required} or {@code hit-not-settled}
     */
    void reopen(CaseId caseId, String hitId, String reason, String by);

    /** By settled hits only; {@code UNRESOLVED} for a case that was never screened. */
    ScreeningOutcome outcome(CaseId caseId);

    void report(ListInForce list);

    List<ListInForce> lists();
}

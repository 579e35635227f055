package org.lotse.screening;

import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.party.NaturalPerson;

/** The register of screenings. */
public interface Screenings {

    /** Asks about a client, leaving out what they were cleared of. */
    ScreeningQuery query(NaturalPerson client);

    /**
     * Keeps a result under its unique key; a repeated one changes nothing.
     *
     * @return how many of its hits the client is not cleared of
     */
    int record(String key, ScreeningResult result);

    /** The case's latest screening. */
    Optional<ScreeningResult> latest(CaseId caseId);

    /** The hits of the case's latest screening, best first. */
    List<Hit> hits(CaseId caseId);

    /**
     * Keeps what an officer makes of a hit.
     *
     * @param reason required
     * @throws org.lotse.kernel.RuleBroken {@code reason-required}
     * @throws org.lotse.kernel.NotFound when the hit is not of that case's latest screening
     */
    void dispose(CaseId caseId, String hitId, Disposition disposition, String reason, String by);

    ScreeningOutcome outcome(CaseId caseId);

    void report(ListInForce list);

    List<ListInForce> lists();
}

package org.lotse.caseview;

import java.util.List;
import org.lotse.casefile.CaseFile;
import org.lotse.party.NaturalPerson;
import org.lotse.resolution.Agreement;
import org.lotse.resolution.Candidate;
import org.lotse.resolution.Certainty;
import org.lotse.resolution.Feature;

/**
 * Somebody who is, or may be, the same person as the client of a case.
 *
 * @param cases all of theirs, the oldest first
 * @param candidate null when the two are one client by way of a third party
 * @param features those that can be compared; empty without a candidate
 */
record KnownClient(NaturalPerson person, List<CaseFile> cases, Candidate candidate, List<Compared> features) {

    /** What this client states beside what the other does. */
    record Compared(Feature feature, String here, String there, Agreement agreement) {}

    /** Null when they no longer resemble each other. */
    public Certainty certainty() {
        return candidate.certainty().orElse(null);
    }

    public int version() {
        return candidate.ruling().version();
    }
}

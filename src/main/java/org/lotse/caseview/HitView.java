package org.lotse.caseview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.lotse.party.PartyId;
import org.lotse.screening.Hit;
import org.lotse.screening.HitExplanation;
import org.lotse.screening.ScreeningQuery;
import org.lotse.screening.ScreeningResult.Candidate;

/**
 * A hit as an officer judges it, with why it came up.
 *
 * @param party whom it was found for
 */
record HitView(Hit hit, PartyId party, HitExplanation explanation) {

    /** A step of the way from a name as received to the name as compared, and what it left. */
    record Step(String step, String text) {}

    static HitView of(Hit hit, ScreeningQuery query) {
        return new HitView(hit, query.partyId(), HitExplanation.of(query, hit.candidate()));
    }

    public Candidate candidate() {
        return hit.candidate();
    }

    /** How the client's name was read. */
    public List<Step> asked() {
        return steps("steps");
    }

    /** How the name of the entry was read. */
    public List<Step> listed() {
        return steps("aliasSteps");
    }

    private List<Step> steps(String field) {
        JsonNode explanation = hit.candidate().explanation();
        return explanation == null
                ? List.of()
                : StreamSupport.stream(explanation.path(field).spliterator(), false)
                        .map(step -> new Step(
                                step.path("step").asText(), step.path("text").asText()))
                        .toList();
    }
}

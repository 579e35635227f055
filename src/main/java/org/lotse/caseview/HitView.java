package org.lotse.caseview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lotse.screening.Hit;
import org.lotse.screening.ScreeningResult.Candidate;

/** A hit as an officer judges it: client and list entry beside each other, and how the score came about. */
record HitView(Hit hit, List<Token> tokens, List<Contribution> contributions) {

    /** One word of the name and the word of the list it was laid beside; either is empty where the other has no partner. */
    record Token(String query, String entry, String operation) {}

    /**
     * A part of the score.
     *
     * @param points added to the score, negative when it speaks against a match
     * @param reason as the worker words it
     */
    record Contribution(String kind, double points, String reason) {

        public String direction() {
            return points < 0 ? "against" : "for";
        }

        /** Length of a bar of 100. */
        public long length() {
            return Math.round(Math.min(1, Math.abs(points)) * 100);
        }
    }

    static HitView of(Hit hit) {
        JsonNode explanation = hit.candidate().explanation();
        return new HitView(
                hit,
                stream(explanation, "tokens").map(HitView::token).toList(),
                stream(explanation, "contributions").map(HitView::contribution).toList());
    }

    public Candidate candidate() {
        return hit.candidate();
    }

    public String alias() {
        JsonNode explanation = hit.candidate().explanation();
        return explanation == null
                ? hit.candidate().name()
                : explanation.path("alias").asText(hit.candidate().name());
    }

    public String query() {
        JsonNode explanation = hit.candidate().explanation();
        return explanation == null ? "" : explanation.path("query").asText("");
    }

    private static Stream<JsonNode> stream(JsonNode explanation, String field) {
        return explanation == null
                ? Stream.empty()
                : StreamSupport.stream(explanation.path(field).spliterator(), false);
    }

    private static Token token(JsonNode token) {
        return new Token(
                token.path("query").asText(""),
                token.path("entry").asText(""),
                token.path("operation").asText("EXACT"));
    }

    private static Contribution contribution(JsonNode contribution) {
        return new Contribution(
                contribution.path("kind").asText(),
                contribution.path("points").asDouble(),
                contribution.path("reason").asText(""));
    }
}

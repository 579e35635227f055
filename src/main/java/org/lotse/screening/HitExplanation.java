package org.lotse.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lotse.screening.ScreeningResult.Candidate;

/**
 * Why an entry of a list resembles whoever was asked about, in the parts that people are shown: the words of both names
 * beside each other, and what each fact added to the score.
 */
public record HitExplanation(
        ScreeningQuery query, Candidate entry, List<Token> tokens, List<Contribution> contributions) {

    /**
     * One word of the name and the word of the list it was laid beside; either is empty where the other has no partner.
     *
     * @param cost what the difference takes from the full score of the name, 0 to 1
     */
    public record Token(String query, String entry, String operation, double cost) {}

    /**
     * A part of the score.
     *
     * @param points added to the score, negative when it speaks against a match
     * @param reason as the worker words it
     */
    public record Contribution(String kind, double points, String reason) {}

    public static HitExplanation of(ScreeningQuery query, Candidate entry) {
        JsonNode explanation = explanation(entry);
        return new HitExplanation(
                query,
                entry,
                stream(explanation.path("tokens")).map(HitExplanation::token).toList(),
                stream(explanation.path("contributions"))
                        .map(HitExplanation::contribution)
                        .toList());
    }

    /** The name that was asked for and came nearest, as received. */
    public String asked() {
        return explanation(entry)
                .path("query")
                .asText(query.names().stream().findFirst().orElse(""));
    }

    /** The name of the entry that came nearest. */
    public String alias() {
        return explanation(entry).path("alias").asText(entry.name());
    }

    /** Whether the list itself calls that name a weak one. */
    public boolean weakAlias() {
        return explanation(entry).path("weakAlias").asBoolean();
    }

    private static JsonNode explanation(Candidate entry) {
        return Optional.ofNullable(entry.explanation()).orElse(MissingNode.getInstance());
    }

    private static Stream<JsonNode> stream(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false);
    }

    private static Token token(JsonNode token) {
        return new Token(
                token.path("query").asText(""),
                token.path("entry").asText(""),
                token.path("operation").asText("EXACT"),
                token.path("cost").asDouble());
    }

    private static Contribution contribution(JsonNode contribution) {
        return new Contribution(
                contribution.path("kind").asText(),
                contribution.path("points").asDouble(),
                contribution.path("reason").asText(""));
    }
}

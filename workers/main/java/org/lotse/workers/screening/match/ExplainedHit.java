package org.lotse.workers.screening.match;

import java.util.List;
import org.lotse.workers.screening.list.BirthDate;
import org.lotse.workers.screening.list.EntryContent;
import org.lotse.workers.screening.list.ListEntry;
import org.lotse.workers.screening.name.Step;

/**
 * A hit in the words people read on the page of a case.
 *
 * @param gender {@code M} or {@code F}, or null when the entry does not say
 * @param content fingerprint of all the entry says
 */
public record ExplainedHit(
        String list,
        String entryId,
        String name,
        String type,
        double score,
        List<String> aliases,
        List<String> datesOfBirth,
        List<String> placesOfBirth,
        List<String> countries,
        String gender,
        List<String> identifiers,
        String programme,
        String remarks,
        String content,
        Explanation explanation) {

    /** Why the entry came up: what was compared, word by word, and what each fact added. */
    public record Explanation(
            String query,
            String normalisedQuery,
            List<Step> steps,
            String alias,
            String normalisedAlias,
            List<Step> aliasSteps,
            boolean weakAlias,
            List<TokenPair> tokens,
            List<Points> contributions) {}

    /** One summand of the score. */
    public record Points(Contribution.Kind kind, double points, String reason) {}

    public static ExplainedHit of(Hit hit) {
        ListEntry entry = hit.entry();
        return new ExplainedHit(
                hit.list(),
                entry.id(),
                entry.name(),
                entry.type().name(),
                hit.score(),
                entry.aliases(),
                entry.datesOfBirth().stream().map(BirthDate::toString).toList(),
                entry.placesOfBirth(),
                entry.countries(),
                entry.gender().map(gender -> gender.name().substring(0, 1)).orElse(null),
                entry.identifiers(),
                entry.programme(),
                entry.remarks(),
                EntryContent.of(entry),
                explanation(hit));
    }

    private static Explanation explanation(Hit hit) {
        return new Explanation(
                hit.query().received(),
                hit.query().text(),
                hit.query().steps(),
                hit.alias().received(),
                hit.alias().text(),
                hit.alias().steps(),
                hit.weakAlias(),
                hit.tokens(),
                hit.contributions().stream()
                        .map(part -> new Points(part.kind(), part.points(), part.reason()))
                        .toList());
    }
}

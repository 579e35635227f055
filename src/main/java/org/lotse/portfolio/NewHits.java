package org.lotse.portfolio;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lotse.kernel.Json;
import org.lotse.screening.Hit;
import org.lotse.screening.ScreeningQuery;
import org.lotse.screening.ScreeningResult;
import org.lotse.screening.ScreeningResult.Candidate;
import org.lotse.screening.ScreeningResult.ListVersion;
import org.lotse.screening.Screenings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings hits that nobody has seen before to the client's case, together with those that stand beside them. */
@Component
class NewHits {

    private static final int WITHOUT_LIMIT = 0;

    private final Screenings screenings;
    private final StandingHits standing;
    private final Json json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NewHits(Screenings screenings, StandingHits standing, Json json, Clock clock, ApplicationEventPublisher events) {
        this.screenings = screenings;
        this.standing = standing;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /** @return how many of them an officer has to judge: what was cleared before stays cleared */
    int announce(
            RunId run,
            List<ListVersion> lists,
            PartitionResult result,
            List<StandingHit> fresh,
            Map<Long, Subjects.Subject> clients) {
        Map<Long, Set<String>> byClient = fresh.stream()
                .collect(Collectors.groupingBy(
                        hit -> hit.key().subject(),
                        TreeMap::new,
                        Collectors.mapping(hit -> hit.key().entry(), Collectors.toSet())));
        int open = 0;
        for (var each : byClient.entrySet()) {
            open += announce(run, lists, result, clients.get(each.getKey()), each.getValue());
        }
        return open;
    }

    private int announce(
            RunId run, List<ListVersion> lists, PartitionResult result, Subjects.Subject client, Set<String> fresh) {
        Instant now = clock.instant();
        List<Candidate> hits = standing.candidates(client.number()).stream()
                .map(text -> json.read(text, Candidate.class))
                .toList();
        screenings.record(
                run + "-" + client.number(),
                new ScreeningResult(
                        client.partyId(),
                        client.caseId(),
                        json.read(client.query(), ScreeningQuery.class),
                        result.engine(),
                        result.threshold(),
                        WITHOUT_LIMIT,
                        now,
                        lists,
                        hits,
                        null));
        List<String> open = screenings.hits(client.caseId()).stream()
                .filter(hit -> hit.standing() != Hit.Standing.SETTLED)
                .map(Hit::candidate)
                .map(PartitionResult::key)
                .filter(fresh::contains)
                .sorted()
                .toList();
        if (!open.isEmpty()) {
            events.publishEvent(new NewHitsFound(client.caseId(), client.partyId(), run, open, now));
        }
        return open.size();
    }
}

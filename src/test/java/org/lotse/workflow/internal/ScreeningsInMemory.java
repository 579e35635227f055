package org.lotse.workflow.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.lotse.kernel.CaseId;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.lotse.screening.Disposition;
import org.lotse.screening.Finding;
import org.lotse.screening.Hit;
import org.lotse.screening.HitReopened;
import org.lotse.screening.ListInForce;
import org.lotse.screening.ScreeningOutcome;
import org.lotse.screening.ScreeningQuery;
import org.lotse.screening.ScreeningResult;
import org.lotse.screening.Screenings;
import org.lotse.screening.TwoPersonRule;
import org.springframework.context.ApplicationEventPublisher;

final class ScreeningsInMemory implements Screenings {

    private final Map<CaseId, List<Hit>> hits = new ConcurrentHashMap<>();
    private final Map<CaseId, Set<PartyId>> screened = new ConcurrentHashMap<>();
    private final Map<CaseId, PartyId> resembled = new ConcurrentHashMap<>();
    private final TwoPersonRule rule = new TwoPersonRule(0.95);
    private final ApplicationEventPublisher events;

    ScreeningsInMemory(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Two entries that resemble the client. */
    void resembling(CaseId caseId) {
        resembling(caseId, 0.9);
    }

    /** Somebody of whom two entries remind. */
    void resembling(CaseId caseId, PartyId who) {
        resembling(caseId);
        resembled.put(caseId, who);
    }

    void resembling(CaseId caseId, double score) {
        hits.put(caseId, new ArrayList<>(List.of(hit(caseId, "hit-1", score), hit(caseId, "hit-2", score))));
    }

    private static Hit hit(CaseId caseId, String id, double score) {
        var none = List.<String>of();
        return Hit.found(
                id,
                "screening",
                caseId,
                new ScreeningResult.Candidate(
                        "UN", id, "Somebody", "PERSON", score, none, none, none, none, null, none, "", "", null, null));
    }

    @Override
    public ScreeningQuery query(Party client) {
        return ScreeningQuery.of(client);
    }

    @Override
    public List<ScreeningQuery> queries(List<NaturalPerson> clients) {
        return clients.stream().map(ScreeningQuery::of).toList();
    }

    @Override
    public int record(String key, ScreeningResult result) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ScreeningResult> latest(CaseId caseId) {
        return Optional.empty();
    }

    @Override
    public Optional<String> latestKey(CaseId caseId) {
        return Optional.empty();
    }

    @Override
    public Optional<ScreeningResult> archived(CaseId caseId, String key) {
        return Optional.empty();
    }

    /** Whom a worker has screened. */
    void screened(CaseId caseId, PartyId party) {
        screened.computeIfAbsent(caseId, none -> ConcurrentHashMap.newKeySet()).add(party);
    }

    @Override
    public Set<PartyId> screened(CaseId caseId) {
        return Set.copyOf(screened.getOrDefault(caseId, Set.of()));
    }

    @Override
    public Set<PartyId> matched(CaseId caseId) {
        boolean found = hits(caseId).stream().anyMatch(hit -> hit.settledAs(Disposition.TRUE_MATCH));
        return found && resembled.containsKey(caseId) ? Set.of(resembled.get(caseId)) : Set.of();
    }

    @Override
    public List<Hit> hits(CaseId caseId) {
        return List.copyOf(hits.getOrDefault(caseId, List.of()));
    }

    @Override
    public List<Hit> clearedBefore(PartyId partyId, CaseId caseId) {
        return List.of();
    }

    @Override
    public void dispose(CaseId caseId, String hitId, Finding finding, String by) {
        change(
                caseId,
                hitId,
                hit -> hit.judged(
                        new Hit.Judgement(finding, by, BankInMemory.NOW),
                        rule.wantsSecond(finding.disposition(), hit.candidate().score())));
    }

    @Override
    public void confirm(CaseId caseId, String hitId, String by) {
        change(caseId, hitId, hit -> hit.confirmed(new Hit.Confirmation(by, BankInMemory.NOW)));
    }

    @Override
    public void sendBack(CaseId caseId, String hitId, String reason, String by) {
        change(caseId, hitId, hit -> hit.sentBack(new Hit.SentBack(by, reason, BankInMemory.NOW)));
    }

    @Override
    public void reopen(CaseId caseId, String hitId, String reason, String by) {
        change(caseId, hitId, hit -> hit.reopened(new Hit.SentBack(by, reason, BankInMemory.NOW)));
        events.publishEvent(new HitReopened(caseId, hitId, "UN", hitId, null, by, BankInMemory.NOW));
    }

    private void change(CaseId caseId, String hitId, UnaryOperator<Hit> step) {
        hits.get(caseId).replaceAll(hit -> hit.id().equals(hitId) ? step.apply(hit) : hit);
    }

    @Override
    public ScreeningOutcome outcome(CaseId caseId) {
        return ScreeningOutcome.of(hits(caseId));
    }

    @Override
    public void report(ListInForce list) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ListInForce> lists() {
        return List.of();
    }
}

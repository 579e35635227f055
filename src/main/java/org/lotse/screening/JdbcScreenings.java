package org.lotse.screening;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.Json;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.lotse.vault.SealedColumn;
import org.lotse.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcScreenings implements Screenings {

    private static final int MOST_SHOWN = 50;

    private final JdbcClient jdbc;
    private final HitTable hits;
    private final SuppressionTable suppressions;
    private final TwoPersonRule rule;
    private final Json json;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SealedColumn bodies;

    JdbcScreenings(
            JdbcClient jdbc,
            HitTable hits,
            SuppressionTable suppressions,
            TwoPersonRule rule,
            Json json,
            Clock clock,
            ApplicationEventPublisher events,
            Vault vault) {
        this.jdbc = jdbc;
        this.hits = hits;
        this.suppressions = suppressions;
        this.rule = rule;
        this.json = json;
        this.clock = clock;
        this.events = events;
        this.bodies = vault.column("screening", "body", "id", "case_id");
    }

    @Override
    @Transactional(readOnly = true)
    public ScreeningQuery query(Party client) {
        return suppressions.told(List.of(ScreeningQuery.of(client))).get(0);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ScreeningQuery> queries(List<NaturalPerson> clients) {
        return suppressions.told(clients.stream().map(ScreeningQuery::of).toList());
    }

    @Override
    public int record(String key, ScreeningResult result) {
        Instant now = clock.instant();
        int added = jdbc.sql(
                        """
                        insert ignore into screening (id, case_id, party_id, body, recorded_at)
                        values (:id, :caseId, :partyId, :body, :now)
                        """)
                .param("id", key)
                .param("caseId", result.caseId().toString())
                .param("partyId", result.partyId().toString())
                .param("body", bodies.seal(result.caseId().value(), key, json.write(result)))
                .param("now", Timestamp.from(now))
                .update();
        if (added == 1) {
            List<String> cleared = keepHits(key, result);
            jdbc.sql("update screening set open_hits = :open where id = :id")
                    .param("open", result.hits().size() - cleared.size())
                    .param("id", key)
                    .update();
            events.publishEvent(
                    new PartyScreened(result.caseId(), result.hits().size(), result.lists(), result.engine(), now));
            if (!cleared.isEmpty()) {
                events.publishEvent(new HitsClearedBefore(result.caseId(), cleared.size(), cleared, now));
            }
        }
        return jdbc.sql("select open_hits from screening where id = :id")
                .param("id", key)
                .query(Integer.class)
                .single();
    }

    /** @return the hits the client was cleared of before */
    private List<String> keepHits(String key, ScreeningResult result) {
        List<String> cleared = new ArrayList<>();
        String fingerprint = Fingerprint.of(result.query());
        for (int number = 0; number < result.hits().size(); number++) {
            ScreeningResult.Candidate candidate = result.hits().get(number);
            var sameEntry = new SuppressionTable.Key(
                    result.partyId(), candidate.list(), candidate.entryId(), candidate.content(), fingerprint);
            Hit found = Hit.found(key + "-" + number, key, result.caseId(), candidate);
            Hit kept = suppressions
                    .hit(sameEntry)
                    .flatMap(hits::find)
                    .map(found::clearedBy)
                    .orElse(found);
            hits.insert(kept, sameEntry);
            if (kept.clearedBy() != null) {
                cleared.add(kept.id());
            }
        }
        return cleared;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ScreeningResult> latest(CaseId caseId) {
        return latestKey(caseId).flatMap(key -> archived(caseId, key));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> latestKey(CaseId caseId) {
        return jdbc.sql("select id from screening where id = " + HitTable.LATEST)
                .param("caseId", caseId.toString())
                .query(String.class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ScreeningResult> archived(CaseId caseId, String key) {
        return jdbc.sql("select body from screening where id = :id and case_id = :caseId")
                .param("id", key)
                .param("caseId", caseId.toString())
                .query((row, number) -> bodies.text(key, row.getBytes(1)))
                .optional()
                .map(body -> json.read(body, ScreeningResult.class));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PartyId> screened(CaseId caseId) {
        return jdbc
                .sql("select distinct party_id from screening where case_id = :caseId")
                .param("caseId", caseId.toString())
                .query(String.class)
                .list()
                .stream()
                .map(PartyId::of)
                .collect(Collectors.toSet());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PartyId> matched(CaseId caseId) {
        return hits(caseId).stream()
                .filter(hit -> hit.settledAs(Disposition.TRUE_MATCH))
                .map(hit -> archived(caseId, hit.screeningId()).orElseThrow())
                .map(ScreeningResult::partyId)
                .collect(Collectors.toSet());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hit> hits(CaseId caseId) {
        return hits.latest(caseId);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hit> clearedBefore(PartyId partyId, CaseId caseId) {
        return hits.cleared(partyId, caseId, MOST_SHOWN);
    }

    @Override
    public void dispose(CaseId caseId, String hitId, Finding finding, String by) {
        Instant now = clock.instant();
        Hit hit = find(caseId, hitId);
        boolean second = rule.wantsSecond(finding.disposition(), hit.candidate().score());
        Hit judged = hit.judged(new Hit.Judgement(finding, by, now), second);
        keep(judged, now);
        events.publishEvent(new HitDisposed(
                caseId,
                hitId,
                hit.candidate().list(),
                hit.candidate().entryId(),
                finding.disposition(),
                finding.reason(),
                judged.standing(),
                by,
                now));
    }

    @Override
    public void confirm(CaseId caseId, String hitId, String by) {
        Instant now = clock.instant();
        Hit hit = find(caseId, hitId);
        keep(hit.confirmed(new Hit.Confirmation(by, now)), now);
        events.publishEvent(new DispositionConfirmed(
                caseId, hitId, hit.candidate().list(), hit.candidate().entryId(), hit.disposition(), by, now));
    }

    @Override
    public void sendBack(CaseId caseId, String hitId, String reason, String by) {
        Instant now = clock.instant();
        Hit hit = find(caseId, hitId);
        keep(hit.sentBack(new Hit.SentBack(by, required(reason), now)), now);
        events.publishEvent(new DispositionSentBack(
                caseId, hitId, hit.candidate().list(), hit.candidate().entryId(), hit.disposition(), by, now));
    }

    @Override
    public void reopen(CaseId caseId, String hitId, String reason, String by) {
        Instant now = clock.instant();
        Hit hit = find(caseId, hitId);
        keep(hit.reopened(new Hit.SentBack(by, required(reason), now)), now);
        events.publishEvent(new HitReopened(
                caseId, hitId, hit.candidate().list(), hit.candidate().entryId(), hit.disposition(), by, now));
    }

    /** A client counts as cleared exactly as long as the judgement of the hit says so. */
    private void keep(Hit hit, Instant now) {
        hits.update(hit);
        SuppressionTable.Key key = hits.key(hit.id());
        if (hit.settledAs(Disposition.FALSE_POSITIVE)) {
            suppressions.add(key, hit.id(), now);
        } else {
            suppressions.remove(key);
        }
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("reason-required");
        }
        return reason.strip();
    }

    private Hit find(CaseId caseId, String hitId) {
        return hits.latest(caseId).stream()
                .filter(one -> one.id().equals(hitId))
                .findFirst()
                .orElseThrow(() -> new NotFound("hit", hitId));
    }

    @Override
    @Transactional(readOnly = true)
    public ScreeningOutcome outcome(CaseId caseId) {
        return latestKey(caseId).isPresent() ? ScreeningOutcome.of(hits(caseId)) : ScreeningOutcome.UNRESOLVED;
    }

    @Override
    public void report(ListInForce list) {
        jdbc.sql(
                        """
                        insert into sanctions_list (source, status, worker_id, body, loaded_at)
                        values (:source, :status, :workerId, :body, :loadedAt)
                        on duplicate key update worker_id = :workerId, body = :body, loaded_at = :loadedAt
                        """)
                .param("source", list.source())
                .param("status", list.status())
                .param("workerId", list.workerId())
                .param("body", json.write(list))
                .param("loadedAt", Timestamp.from(list.loadedAt()))
                .update();
        events.publishEvent(new ListReported(list));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ListInForce> lists() {
        return jdbc
                .sql("select body from sanctions_list order by source, status, worker_id")
                .query(String.class)
                .list()
                .stream()
                .map(body -> json.read(body, ListInForce.class))
                .toList();
    }
}

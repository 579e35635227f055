package org.lotse.resolution;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.account.Accounts;
import org.lotse.casefile.CaseFile;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.PartyId;
import org.lotse.resolution.CandidateTable.Found;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcResolutions implements Resolutions {

    private final Seeking seeking;
    private final CandidateTable candidates;
    private final RulingTable rulings;
    private final MasterTable masters;
    private final Cases cases;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JdbcResolutions(
            Seeking seeking,
            CandidateTable candidates,
            RulingTable rulings,
            MasterTable masters,
            Cases cases,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seeking = seeking;
        this.candidates = candidates;
        this.rulings = rulings;
        this.masters = masters;
        this.cases = cases;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void seek(CaseId caseId) {
        seeking.seek(cases.get(caseId));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Candidate> candidates(PartyId party) {
        return candidates.of(party).stream()
                .sorted(Comparator.comparingInt(
                        (Found found) -> -found.evidence().weight()))
                .map(found -> candidate(found, party))
                .toList();
    }

    private Candidate candidate(Found found, PartyId party) {
        return new Candidate(
                found.pair().beside(party),
                Optional.ofNullable(found.certainty()),
                found.evidence(),
                rulings.newest(found.pair()));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PartyId> client(PartyId party) {
        return masters.client(party);
    }

    @Override
    public Standing decide(PartyId party, PartyId other, int seen, Verdict verdict, String reason, String by) {
        Pair pair = Pair.of(party, other);
        return rule(pair, seen, verdict.standing(hasAccount(pair)), reason, by);
    }

    @Override
    public Standing confirm(PartyId party, PartyId other, int seen, String reason, String by) {
        Pair pair = Pair.of(party, other);
        Ruling proposed = rulings.newest(pair);
        if (proposed.standing() != Standing.PROPOSED) {
            throw new RuleBroken(proposed.version() == seen ? "resolution-not-allowed" : "changed-meanwhile");
        }
        if (proposed.by().equals(by)) {
            throw new RuleBroken("four-eyes");
        }
        return rule(pair, seen, Standing.MERGED, reason, by);
    }

    @Override
    public Standing undo(PartyId party, PartyId other, int seen, String reason, String by) {
        return rule(Pair.of(party, other), seen, Standing.UNDONE, reason, by);
    }

    private Standing rule(Pair pair, int seen, Standing next, String reason, String by) {
        check(reason);
        masters.lock();
        candidates.of(pair).orElseThrow(() -> new NotFound("candidate", pair.second()));
        Ruling before = rulings.newest(pair);
        if (before.version() != seen) {
            throw new RuleBroken("changed-meanwhile");
        }
        if (!before.standing().next().contains(next)) {
            throw new RuleBroken("resolution-not-allowed");
        }
        Instant now = clock.instant();
        Ruling ruling = before.then(next, reason.strip(), by, now);
        rulings.add(pair, ruling);
        if (next == Standing.MERGED || next == Standing.PROPOSED) {
            merge(pair, next, by, now);
        } else if (before.standing() == Standing.MERGED) {
            masters.lead(led(pair), null, by, now);
        }
        tell(pair, ruling);
        return next;
    }

    private static void check(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("resolution-reason", List.of(new FieldProblem("reason", "required")));
        }
        if (reason.length() > LONGEST_REASON) {
            throw new RuleBroken("resolution-reason", List.of(new FieldProblem("reason", "words-too-long")));
        }
    }

    /** A proposal is held against the same rules: what cannot be merged is not proposed. */
    private void merge(Pair pair, Standing next, String by, Instant at) {
        PartyId younger = younger(pair);
        if (masters.client(pair.first()).contains(pair.second())) {
            throw new RuleBroken("already-one-client");
        }
        if (masters.master(younger).isPresent()) {
            throw new RuleBroken("party-merged-elsewhere");
        }
        if (next == Standing.MERGED) {
            masters.lead(younger, pair.beside(younger), by, at);
        }
    }

    private PartyId led(Pair pair) {
        return masters.master(pair.first()).filter(pair.second()::equals).isPresent() ? pair.first() : pair.second();
    }

    /** The one whose first case was opened later. */
    private PartyId younger(Pair pair) {
        return since(pair.first()).isAfter(since(pair.second())) ? pair.first() : pair.second();
    }

    private Instant since(PartyId party) {
        return cases.of(List.of(party)).stream()
                .map(CaseFile::openedAt)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private boolean hasAccount(Pair pair) {
        return cases.of(List.of(pair.first(), pair.second())).stream()
                .flatMap(file -> accounts.of(file.id()).stream())
                .anyMatch(account -> account.closedAt() == null);
    }

    /** Whoever decides who a client is has a hand in their open cases and cannot approve them. */
    private void tell(Pair pair, Ruling ruling) {
        for (CaseFile file : cases.of(List.of(pair.first(), pair.second()))) {
            if (!file.status().isFinal()) {
                cases.contributed(file.id(), STEP, ruling.by());
            }
            events.publishEvent(new ClientResolved(
                    file.id(),
                    file.partyId(),
                    pair.beside(file.partyId()),
                    ruling.standing(),
                    ruling.version(),
                    ruling.by(),
                    ruling.at()));
        }
    }
}

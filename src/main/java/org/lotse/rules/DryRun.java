package org.lotse.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a pack will do to the book on its first day, beside the pack before it. */
class DryRun {

    /** So many of a kind are named; all are counted. */
    static final int MOST_NAMED = 100;

    private record Treatment(DueDiligenceLevel level, ReviewCycle cycle) {}

    /** A level and what it becomes. */
    record LevelChange(DueDiligenceLevel from, DueDiligenceLevel to) implements Comparable<LevelChange> {

        @Override
        public int compareTo(LevelChange other) {
            return Comparator.comparing(LevelChange::from)
                    .thenComparing(LevelChange::to)
                    .compare(this, other);
        }
    }

    /** Somebody whom the pack changes, with the last days for their next review under either pack. */
    record Touched(RatedClient client, LevelChange level, LocalDate dueBefore, LocalDate dueAfter) {}

    /**
     * What was found.
     *
     * @param overdueAnyway whose review is overdue on that day under the pack before
     * @param becomeOverdue whose review is overdue on that day under the new pack alone
     * @param levels those whose level changes, by what it becomes
     * @param overdue the first of those who become overdue, not looked at for the longest first
     * @param changed the first of those whose level changes
     */
    record Findings(
            LocalDate day,
            long clients,
            long overdueAnyway,
            long becomeOverdue,
            Map<LevelChange, Long> levels,
            List<Touched> overdue,
            List<Touched> changed) {

        public long levelsChanged() {
            return levels.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private final RulePack before;
    private final RulePack after;
    // The clients of a book are of few kinds.
    private final Map<DueDiligenceFacts, Treatment> treatedBefore = new HashMap<>();
    private final Map<DueDiligenceFacts, Treatment> treatedAfter = new HashMap<>();
    private final Map<LevelChange, Long> levels = new TreeMap<>();
    private final List<Touched> overdue = new ArrayList<>();
    private final List<Touched> changed = new ArrayList<>();
    private long clients;
    private long overdueAnyway;
    private long becomeOverdue;

    DryRun(RulePack before, RulePack after) {
        this.before = before;
        this.after = after;
    }

    /** Looks at one client of the book. */
    void visit(RatedClient client) {
        clients++;
        DueDiligenceFacts kind = client.facts();
        Treatment old = treatedBefore.computeIfAbsent(kind, any -> treatment(before, kind));
        Treatment young = treatedAfter.computeIfAbsent(kind, any -> treatment(after, kind));
        var touched = new Touched(
                client,
                new LevelChange(old.level(), young.level()),
                old.cycle().dueAfter(client.lookedAt()),
                young.cycle().dueAfter(client.lookedAt()));
        noteReview(touched);
        noteLevel(touched);
    }

    private void noteReview(Touched one) {
        if (one.dueBefore().isBefore(after.validFrom())) {
            overdueAnyway++;
        } else if (one.dueAfter().isBefore(after.validFrom())) {
            becomeOverdue++;
            name(one, overdue);
        }
    }

    private void noteLevel(Touched one) {
        if (one.level().from() != one.level().to()) {
            levels.merge(one.level(), 1L, Long::sum);
            name(one, changed);
        }
    }

    private static void name(Touched one, List<Touched> named) {
        if (named.size() < MOST_NAMED) {
            named.add(one);
        }
    }

    private static Treatment treatment(RulePack pack, DueDiligenceFacts kind) {
        DueDiligenceLevel level = pack.level(kind).value().level();
        return new Treatment(level, pack.reviewCycle(kind.rating(), level).value());
    }

    Findings findings() {
        return new Findings(after.validFrom(), clients, overdueAnyway, becomeOverdue, levels, overdue, changed);
    }
}

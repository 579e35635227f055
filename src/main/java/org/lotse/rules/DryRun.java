package org.lotse.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a pack will do to the book on its first day, beside the pack before it. */
class DryRun {

    /** So many of a kind are named; all are counted. */
    static final int MOST_NAMED = 100;

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

    private final LocalDate day;
    private final PackChange change;
    private final Map<LevelChange, Long> levels = new TreeMap<>();
    private final List<Touched> overdue = new ArrayList<>();
    private final List<Touched> changed = new ArrayList<>();
    private long clients;
    private long overdueAnyway;
    private long becomeOverdue;

    DryRun(RulePack before, RulePack after) {
        this.day = after.validFrom();
        this.change = new PackChange(before, after);
    }

    /** Looks at one client of the book. */
    void visit(RatedClient client) {
        clients++;
        PackChange.Effect effect = change.of(client);
        var touched = new Touched(
                client, new LevelChange(effect.before(), effect.after()), effect.dueBefore(), effect.dueAfter());
        if (effect.isOverdueAnyway()) {
            overdueAnyway++;
        }
        if (effect.becomesOverdue()) {
            becomeOverdue++;
            name(touched, overdue);
        }
        if (effect.changesLevel()) {
            levels.merge(touched.level(), 1L, Long::sum);
            name(touched, changed);
        }
    }

    private static void name(Touched one, List<Touched> named) {
        if (named.size() < MOST_NAMED) {
            named.add(one);
        }
    }

    Findings findings() {
        return new Findings(day, clients, overdueAnyway, becomeOverdue, levels, overdue, changed);
    }
}

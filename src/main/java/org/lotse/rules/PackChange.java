package org.lotse.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What a pack will do to one client on its first day, beside the pack before it; asks either's tables once for each kind of client. */
public final class PackChange {

    private record Treatment(DueDiligenceLevel level, ReviewCycle cycle) {}

    /**
     * A client under both packs.
     *
     * @param dueBefore the last day for the next review under the pack before
     * @param dueAfter the same under the new pack
     * @param day the new pack's first day
     */
    public record Effect(
            DueDiligenceLevel before, DueDiligenceLevel after, LocalDate dueBefore, LocalDate dueAfter, LocalDate day) {

        public boolean changesLevel() {
            return before != after;
        }

        /** Whether the review is overdue on the first day under either pack. */
        public boolean isOverdueAnyway() {
            return dueBefore.isBefore(day);
        }

        /** Whether the review is overdue on the first day under the new pack alone. */
        public boolean becomesOverdue() {
            return !isOverdueAnyway() && dueAfter.isBefore(day);
        }
    }

    private final RulePack before;
    private final RulePack after;
    // The clients of a book are of few kinds.
    private final Map<DueDiligenceFacts, Treatment> treatedBefore = new HashMap<>();
    private final Map<DueDiligenceFacts, Treatment> treatedAfter = new HashMap<>();

    public PackChange(RulePack before, RulePack after) {
        this.before = before;
        this.after = after;
    }

    public Effect of(RatedClient client) {
        DueDiligenceFacts kind = client.facts();
        Treatment old = treatedBefore.computeIfAbsent(kind, any -> treatment(before, kind));
        Treatment young = treatedAfter.computeIfAbsent(kind, any -> treatment(after, kind));
        return new Effect(
                old.level(),
                young.level(),
                old.cycle().dueAfter(client.lookedAt()),
                young.cycle().dueAfter(client.lookedAt()),
                after.validFrom());
    }

    private static Treatment treatment(RulePack pack, DueDiligenceFacts kind) {
        DueDiligenceLevel level = pack.level(kind).value().level();
        return new Treatment(level, pack.reviewCycle(kind.rating(), level).value());
    }
}

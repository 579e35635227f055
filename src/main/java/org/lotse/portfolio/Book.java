package org.lotse.portfolio;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.lotse.screening.ScreeningResult.ListVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Decides when the book is screened: daily, when a list changes, or when somebody asks. It remembers nothing itself and
 * compares what was done with what is due, so neither a restart nor a second platform loses or repeats a run.
 */
@Service
public class Book {

    /** A run that ought to be under way. */
    private record Due(RunKind kind, String by) {}

    private final JdbcRuns runs;
    private final BookRegister register;
    private final PinnedLists lists;
    private final PortfolioSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Book(
            JdbcRuns runs,
            BookRegister register,
            PinnedLists lists,
            PortfolioSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.runs = runs;
        this.register = register;
        this.lists = lists;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Starts what is due, one run at a time. */
    public void look() {
        if (due(lists.inForce()).isPresent()) {
            register.refresh();
            transaction.executeWithoutResult(status -> {
                register.lockBook();
                List<ListVersion> inForce = lists.inForce();
                due(inForce).ifPresent(due -> start(due, inForce));
            });
        }
    }

    private void start(Due due, List<ListVersion> inForce) {
        Run before = runs.newestStarted().orElse(null);
        runs.start(due.kind(), inForce, before, due.by());
    }

    private Optional<Due> due(List<ListVersion> inForce) {
        if (inForce.isEmpty() || runs.newest(RunStatus.RUNNING).isPresent()) {
            return Optional.empty();
        }
        Optional<Run> asked = runs.newest(RunStatus.REQUESTED);
        if (asked.isPresent()) {
            return Optional.of(new Due(RunKind.FULL, asked.get().requestedBy()));
        }
        Optional<Run> before = runs.newestStarted();
        boolean changed = before.isEmpty() || !PinnedLists.same(before.get().lists(), inForce);
        if (dayIsDue()) {
            return Optional.of(new Due(RunKind.FULL, Run.BY_TIMER));
        }
        return changed ? Optional.of(new Due(kindAfter(before), Run.BY_LISTS)) : Optional.empty();
    }

    /** A change can be added only to a book that was screened to its end, by one engine with one threshold. */
    private static RunKind kindAfter(Optional<Run> before) {
        boolean sound = before.filter(run -> run.status() == RunStatus.FINISHED && run.engine() != null)
                .isPresent();
        return sound ? RunKind.DELTA : RunKind.FULL;
    }

    private boolean dayIsDue() {
        return runs.lastFull()
                .map(this::nextAfter)
                .filter(next -> !next.isAfter(clock.instant()))
                .isPresent();
    }

    private Instant nextAfter(Instant last) {
        ZonedDateTime next = settings.schedule().next(last.atZone(settings.zone()));
        return next == null ? Instant.MAX : next.toInstant();
    }
}

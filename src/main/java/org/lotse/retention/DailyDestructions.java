package org.lotse.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.OffboardingSettings;
import org.lotse.retention.BatchItem.Outcome;
import org.lotse.rules.RuleBasis;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DailyDestructions implements Destructions {

    private static final Logger LOG = LoggerFactory.getLogger(DailyDestructions.class);

    private final BatchTable table;
    private final DueRecords due;
    private final RetentionRegister clocks;
    private final LegalHolds holds;
    private final Destroying destroying;
    private final OffboardingSettings bank;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DailyDestructions(
            BatchTable table,
            DueRecords due,
            RetentionRegister clocks,
            LegalHolds holds,
            Destroying destroying,
            OffboardingSettings bank,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.due = due;
        this.clocks = clocks;
        this.holds = holds;
        this.destroying = destroying;
        this.bank = bank;
        this.clock = clock;
        this.events = events;
    }

    /** Of two platforms that list the same case at once, the second fails on its standing and lists nothing. */
    @Override
    public void look() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, bank.zone());
        if (table.isListed(today)) {
            return;
        }
        BatchId id = BatchId.next();
        List<BatchItem> items = due.on(today, id);
        if (!items.isEmpty()) {
            table.add(
                    new Batch(id, today, now, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                    items);
            events.publishEvent(new BatchListed(id, items.size(), now));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Batch> open() {
        return table.open();
    }

    @Override
    @Transactional(readOnly = true)
    public Batch batch(BatchId id) {
        return table.get(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<BatchItem> items(BatchId id) {
        return table.items(id);
    }

    @Override
    public void check(BatchId id, String user) {
        if (table.locked(id).checkedBy().isPresent()) {
            throw new RuleBroken("batch-checked");
        }
        Instant now = clock.instant();
        table.checked(id, user, now);
        events.publishEvent(new BatchChecked(id, user, now));
    }

    /** Whoever agreed first is never the second, whatever door they come by. */
    @Override
    public void release(BatchId id, String user) {
        Batch batch = table.locked(id);
        String first = batch.checkedBy().orElseThrow(() -> new RuleBroken("batch-not-checked"));
        if (first.equals(user)) {
            throw new RuleBroken("four-eyes");
        }
        if (!batch.isWaiting()) {
            throw new RuleBroken("batch-released");
        }
        Instant now = clock.instant();
        table.released(id, user, now);
        events.publishEvent(new BatchReleased(id, user, now));
    }

    @Override
    public void overdue(BatchId id) {
        if (table.locked(id).isWaiting()) {
            Instant now = clock.instant();
            table.overdue(id, now);
            LOG.warn("Nobody has released the list {} of records to be destroyed in time.", id);
            events.publishEvent(new ReleaseOverdue(id, now));
        }
    }

    @Override
    public void destroy(String itemId) {
        BatchItem item = table.lockedItem(itemId);
        Batch batch = table.get(item.batchId());
        if (batch.isWaiting()) {
            throw new RuleBroken("batch-not-released");
        }
        if (item.outcome().isPresent()) {
            return;
        }
        clocks.lock(item.caseId());
        if (holds.isHeld(item.caseId())) {
            table.settle(settled(item, Outcome.HELD, Map.of(), List.of()));
        } else if (destroying.isInUse(item.caseId())) {
            table.settle(settled(item, Outcome.IN_USE, Map.of(), List.of()));
        } else {
            destroy(item, batch);
        }
    }

    private void destroy(BatchItem item, Batch batch) {
        Map<String, Integer> counts = destroying.destroy(item.caseId(), item.share());
        List<RuleBasis> basis = clocks.end(item.caseId(), item.share(), clock.instant()).stream()
                .map(RetentionClock::basis)
                .toList();
        BatchItem certificate = settled(item, Outcome.DESTROYED, counts, basis);
        table.settle(certificate);
        events.publishEvent(new RecordsDestroyed(
                item.caseId(),
                item.id(),
                item.share(),
                counts,
                batch.checkedBy().orElseThrow(),
                batch.releasedBy().orElseThrow(),
                certificate.at().orElseThrow()));
    }

    private BatchItem settled(BatchItem item, Outcome outcome, Map<String, Integer> counts, List<RuleBasis> basis) {
        return new BatchItem(
                item.id(),
                item.batchId(),
                item.caseId(),
                item.share(),
                Optional.of(outcome),
                Optional.of(clock.instant()),
                counts,
                basis);
    }

    @Override
    public void end(BatchId id) {
        List<BatchItem> items = table.items(id);
        int destroyed = (int) items.stream()
                .filter(item -> item.outcome().filter(Outcome.DESTROYED::equals).isPresent())
                .count();
        Instant now = clock.instant();
        table.ended(id, now);
        events.publishEvent(new BatchEnded(id, destroyed, items.size() - destroyed, now));
    }

    @Override
    @Transactional(readOnly = true)
    public BatchItem item(String itemId) {
        return table.item(itemId);
    }

    @Override
    @Transactional(readOnly = true)
    public List<BatchItem> certificates(int most) {
        return table.certificates(most);
    }
}

package org.lotse.workflow.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.KeptRecords.Share;
import org.lotse.retention.Batch;
import org.lotse.retention.BatchId;
import org.lotse.retention.BatchItem;
import org.lotse.retention.BatchListed;
import org.lotse.retention.BatchReleased;
import org.lotse.retention.Destructions;
import org.springframework.context.ApplicationEventPublisher;

/** Lists of records as processes see them; who may release one is the register’s business. */
final class DestructionsInMemory implements Destructions {

    private final Map<BatchId, List<BatchItem>> lists = new ConcurrentHashMap<>();
    final List<String> destroyed = new ArrayList<>();
    final List<BatchId> overdue = new ArrayList<>();
    final List<BatchId> ended = new ArrayList<>();
    private final ApplicationEventPublisher events;

    DestructionsInMemory(ApplicationEventPublisher events) {
        this.events = events;
    }

    BatchId list(int cases) {
        BatchId id = BatchId.next();
        List<BatchItem> items = new ArrayList<>();
        for (int one = 0; one < cases; one++) {
            items.add(new BatchItem(
                    UUID.randomUUID().toString(),
                    id,
                    CaseId.next(),
                    Share.REMAINDER,
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    List.of()));
        }
        lists.put(id, items);
        events.publishEvent(new BatchListed(id, cases, BankInMemory.NOW));
        return id;
    }

    @Override
    public void look() {
        list(1);
    }

    @Override
    public List<Batch> open() {
        return lists.keySet().stream().map(this::batch).toList();
    }

    @Override
    public Batch batch(BatchId id) {
        return new Batch(
                id,
                LocalDate.EPOCH,
                BankInMemory.NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public List<BatchItem> items(BatchId id) {
        return lists.get(id);
    }

    @Override
    public void check(BatchId id, String user) {}

    @Override
    public void release(BatchId id, String user) {
        events.publishEvent(new BatchReleased(id, user, BankInMemory.NOW));
    }

    @Override
    public void overdue(BatchId id) {
        overdue.add(id);
    }

    @Override
    public void destroy(String itemId) {
        destroyed.add(itemId);
    }

    @Override
    public void end(BatchId id) {
        ended.add(id);
    }

    @Override
    public BatchItem item(String itemId) {
        return lists.values().stream()
                .flatMap(List::stream)
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<BatchItem> certificates(int most) {
        return List.of();
    }
}

package org.lotse.workflow.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.casefile.CaseDecided;
import org.lotse.casefile.CaseFile;
import org.lotse.casefile.CaseOpened;
import org.lotse.casefile.CaseStage;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.casefile.ClientAnswered;
import org.lotse.casefile.Decision;
import org.lotse.casefile.Product;
import org.lotse.casefile.WithdrawalRequested;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.party.PartyId;
import org.springframework.context.ApplicationEventPublisher;

final class CasesInMemory implements Cases {

    private final Map<CaseId, CaseFile> files = new ConcurrentHashMap<>();
    private final Map<CaseId, List<Hand>> hands = new ConcurrentHashMap<>();
    private final Map<CaseId, List<CaseStage>> stages = new ConcurrentHashMap<>();
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CasesInMemory(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    private record Hand(String user, Instant at) {}

    @Override
    public CaseFile open(CaseId id, PartyId partyId, Product product) {
        var file = new CaseFile(id, partyId, product, CaseStatus.OPEN, CaseStage.APPLICATION, BankInMemory.NOW, null);
        files.put(id, file);
        events.publishEvent(new CaseOpened(id, partyId, product, BankInMemory.NOW));
        return file;
    }

    /** A case of long ago, whose process has ended. */
    void known(CaseId id) {
        known(id, PartyId.next(), Product.CURRENT_ACCOUNT);
    }

    void known(CaseId id, PartyId client, Product product) {
        files.put(id, new CaseFile(id, client, product, CaseStatus.ACTIVE, CaseStage.ACCOUNT, BankInMemory.NOW, null));
    }

    @Override
    public CaseFile get(CaseId id) {
        if (!exists(id)) {
            throw new NotFound("case", id);
        }
        return files.get(id);
    }

    @Override
    public boolean exists(CaseId id) {
        return files.containsKey(id);
    }

    @Override
    public List<CaseFile> of(Collection<PartyId> parties) {
        return files.values().stream()
                .filter(file -> parties.contains(file.partyId()))
                .sorted(Comparator.comparing(CaseFile::openedAt))
                .toList();
    }

    @Override
    public void moveTo(CaseId id, CaseStatus status) {
        CaseFile file = get(id);
        files.put(id, copy(file, status, file.stage(), file.decision()));
    }

    @Override
    public void reach(CaseId id, CaseStage stage) {
        CaseFile file = get(id);
        stages.computeIfAbsent(id, none -> new ArrayList<>()).add(stage);
        files.put(id, copy(file, file.status(), stage, file.decision()));
    }

    List<CaseStage> stages(CaseId id) {
        return stages.get(id);
    }

    @Override
    public void decide(CaseId id, Decision decision) {
        CaseFile file = get(id);
        files.put(id, copy(file, CaseStatus.valueOf(decision.outcome().name()), file.stage(), decision));
        events.publishEvent(
                new CaseDecided(id, decision.outcome(), decision.reason(), decision.automatic(), BankInMemory.NOW));
    }

    @Override
    public void requestWithdrawal(CaseId id) {
        events.publishEvent(new WithdrawalRequested(id, BankInMemory.NOW));
    }

    @Override
    public void clientAnswered(CaseId id) {
        moveTo(id, CaseStatus.OPEN);
        events.publishEvent(new ClientAnswered(id, BankInMemory.NOW));
    }

    @Override
    public void contributed(CaseId id, String taskKey, String user) {
        hands.computeIfAbsent(id, none -> new ArrayList<>()).add(new Hand(user, clock.instant()));
    }

    @Override
    public List<String> contributors(CaseId id) {
        return contributors(id, Instant.EPOCH);
    }

    @Override
    public List<String> contributors(CaseId id, Instant since) {
        return hands.getOrDefault(id, List.of()).stream()
                .filter(hand -> !hand.at().isBefore(since))
                .map(Hand::user)
                .distinct()
                .toList();
    }

    private static CaseFile copy(CaseFile file, CaseStatus status, CaseStage stage, Decision decision) {
        return new CaseFile(file.id(), file.partyId(), file.product(), status, stage, file.openedAt(), decision);
    }
}

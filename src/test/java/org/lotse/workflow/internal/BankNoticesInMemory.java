package org.lotse.workflow.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.BankNotice;
import org.lotse.offboarding.BankNotices;
import org.lotse.offboarding.EarliestEnd;
import org.lotse.offboarding.Notice;
import org.lotse.offboarding.NoticeCause;
import org.lotse.offboarding.NoticeObjected;
import org.lotse.offboarding.NoticeProposed;
import org.lotse.offboarding.Objection;
import org.lotse.offboarding.Proposal;
import org.lotse.offboarding.Received;
import org.lotse.rules.Decided;
import org.lotse.rules.RulePacks;
import org.springframework.context.ApplicationEventPublisher;

/** Notices of the bank as processes see them; what they must keep to is the register's business. */
final class BankNoticesInMemory implements BankNotices {

    private final Map<CaseId, Proposal> proposals = new ConcurrentHashMap<>();
    private final OffboardingsInMemory offboardings;
    private final Cases cases;
    private final RulePacks packs;
    private final ApplicationEventPublisher events;

    BankNoticesInMemory(
            OffboardingsInMemory offboardings, Cases cases, RulePacks packs, ApplicationEventPublisher events) {
        this.offboardings = offboardings;
        this.cases = cases;
        this.packs = packs;
        this.events = events;
    }

    @Override
    public Decided<LocalDate> earliest(NoticeCause cause) {
        return EarliestEnd.of(packs.today(), cause, LocalDate.of(2026, 11, 6));
    }

    @Override
    public void propose(CaseId caseId, Proposal proposal) {
        proposals.put(caseId, proposal);
        takeUp(caseId);
    }

    @Override
    public Optional<Proposal> proposal(CaseId caseId) {
        return Optional.ofNullable(proposals.get(caseId));
    }

    @Override
    public void takeUp(CaseId caseId) {
        proposal(caseId)
                .ifPresent(one ->
                        events.publishEvent(new NoticeProposed(caseId, one.cause(), one.by(), BankInMemory.NOW)));
    }

    @Override
    public void confirm(CaseId caseId, String user) {
        if (cases.get(caseId).status() != CaseStatus.ACTIVE) {
            return;
        }
        Proposal one = proposals.remove(caseId);
        Decided<LocalDate> earliest = earliest(one.cause());
        var bank = new BankNotice(one.cause(), one.reason(), one.by(), user, earliest.basis());
        offboardings.give(caseId, Notice.ofBank(earliest.value(), bank, BankInMemory.NOW));
    }

    @Override
    public void drop(CaseId caseId, String reason, String user) {
        proposals.remove(caseId);
    }

    @Override
    public void object(CaseId caseId, String words) {
        object(caseId, words, null);
    }

    @Override
    public void object(CaseId caseId, String words, Received received) {
        offboardings.object(caseId, new Objection(words, BankInMemory.NOW, received, null, null, null, null));
        events.publishEvent(new NoticeObjected(caseId, BankInMemory.NOW));
    }

    @Override
    public void rule(CaseId caseId, Objection.Ruling ruling, String reason, String user) {
        String words =
                offboardings.of(caseId).orElseThrow().objection().orElseThrow().words();
        offboardings.object(
                caseId, new Objection(words, BankInMemory.NOW, null, ruling, reason, user, BankInMemory.NOW));
    }

    @Override
    public void takeBack(CaseId caseId) {
        offboardings.cancel(caseId);
        cases.moveTo(caseId, CaseStatus.ACTIVE);
    }
}

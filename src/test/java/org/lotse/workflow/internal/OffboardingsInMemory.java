package org.lotse.workflow.internal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.BankGaveNotice;
import org.lotse.offboarding.Notice;
import org.lotse.offboarding.NoticeGiven;
import org.lotse.offboarding.NoticeWithdrawn;
import org.lotse.offboarding.Objection;
import org.lotse.offboarding.Obstacle;
import org.lotse.offboarding.Offboarding;
import org.lotse.offboarding.Offboardings;
import org.lotse.offboarding.PayoutAccountNamed;
import org.lotse.offboarding.RelationshipEnded;
import org.lotse.offboarding.Settlement;
import org.lotse.offboarding.SuccessorsToBePaid;
import org.springframework.context.ApplicationEventPublisher;

/** Notices as processes see them; what a notice must say is the register's business. */
final class OffboardingsInMemory implements Offboardings {

    private final Map<CaseId, Offboarding> kept = new ConcurrentHashMap<>();
    private final Cases cases;
    private final ApplicationEventPublisher events;

    OffboardingsInMemory(Cases cases, ApplicationEventPublisher events) {
        this.cases = cases;
        this.events = events;
    }

    @Override
    public void give(CaseId caseId, Notice notice) {
        put(caseId, notice, Optional.empty(), Optional.empty(), Optional.empty());
        cases.moveTo(caseId, CaseStatus.CLOSING);
        events.publishEvent(
                notice.byBank()
                        ? new BankGaveNotice(caseId, notice.lastDay(), notice.givenAt())
                        : new NoticeGiven(caseId, notice.lastDay(), notice.givenAt()));
    }

    @Override
    public void succeed(CaseId caseId, Notice notice) {
        put(caseId, notice, Optional.empty(), Optional.empty(), Optional.empty());
        events.publishEvent(new SuccessorsToBePaid(caseId, notice.succession(), notice.givenAt()));
    }

    private void put(
            CaseId caseId,
            Notice notice,
            Optional<Settlement> settlement,
            Optional<Obstacle> obstacle,
            Optional<String> confirmedBy) {
        Optional<Objection> objection = of(caseId).flatMap(Offboarding::objection);
        kept.put(
                caseId,
                new Offboarding(caseId, notice, settlement, obstacle, confirmedBy, objection, Optional.empty()));
    }

    void object(CaseId caseId, Objection objection) {
        Offboarding one = kept.get(caseId);
        kept.put(
                caseId,
                new Offboarding(
                        caseId,
                        one.notice(),
                        one.settlement(),
                        one.obstacle(),
                        one.confirmedBy(),
                        Optional.of(objection),
                        Optional.empty()));
    }

    /** The notice stands no more. */
    void cancel(CaseId caseId) {
        kept.remove(caseId);
    }

    @Override
    public void nameAccount(CaseId caseId, String payoutIban) {
        Offboarding one = kept.get(caseId);
        put(caseId, one.notice().paidTo(payoutIban), one.settlement(), one.obstacle(), one.confirmedBy());
        events.publishEvent(new PayoutAccountNamed(caseId, BankInMemory.NOW));
    }

    @Override
    public void withdraw(CaseId caseId) {
        events.publishEvent(new NoticeWithdrawn(caseId, BankInMemory.NOW));
    }

    @Override
    public void resume(CaseId caseId) {
        cases.moveTo(caseId, CaseStatus.ACTIVE);
    }

    @Override
    public Optional<Offboarding> of(CaseId caseId) {
        return Optional.ofNullable(kept.get(caseId));
    }

    @Override
    public void settle(CaseId caseId, Settlement settlement) {
        put(caseId, kept.get(caseId).notice(), Optional.of(settlement), Optional.empty(), Optional.empty());
    }

    @Override
    public void hinder(CaseId caseId, Obstacle obstacle, String user) {
        put(caseId, kept.get(caseId).notice(), Optional.empty(), Optional.of(obstacle), Optional.empty());
    }

    @Override
    public void confirm(CaseId caseId, String user) {
        Offboarding one = kept.get(caseId);
        put(caseId, one.notice(), one.settlement(), Optional.empty(), Optional.of(user));
    }

    @Override
    public void end(CaseId caseId) {
        cases.moveTo(caseId, CaseStatus.CLOSED);
        events.publishEvent(new RelationshipEnded(caseId, BankInMemory.NOW));
    }
}

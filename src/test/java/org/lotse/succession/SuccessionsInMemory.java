package org.lotse.succession;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.inquiry.InquiryId;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.Notice;
import org.lotse.offboarding.OffboardingSettings;
import org.lotse.offboarding.Offboardings;
import org.springframework.context.ApplicationEventPublisher;

/** Successions as processes see them; what a report must say is the register's business. */
public final class SuccessionsInMemory implements Successions {

    private final Map<CaseId, Succession> kept = new ConcurrentHashMap<>();
    private final Map<InquiryId, CaseId> asked = new ConcurrentHashMap<>();
    private final Map<CaseId, Boolean> clients = new HashMap<>();
    private final Map<InquiryId, Boolean> found = new HashMap<>();
    private final Cases cases;
    private final Offboardings offboardings;
    private final OffboardingSettings settings;
    private final Instant now;
    private final ApplicationEventPublisher events;

    public SuccessionsInMemory(
            Cases cases,
            Offboardings offboardings,
            OffboardingSettings settings,
            Instant now,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.offboardings = offboardings;
        this.settings = settings;
        this.now = now;
        this.events = events;
    }

    @Override
    public void report(CaseId caseId, Report report) {
        kept.put(caseId, Succession.reported(caseId, report));
        if (cases.get(caseId).status() == CaseStatus.ACTIVE) {
            cases.moveTo(caseId, CaseStatus.CLOSING);
        }
        events.publishEvent(new SuccessionReported(caseId, report.cause(), report.by(), now));
    }

    @Override
    public Optional<Succession> of(CaseId caseId) {
        return Optional.ofNullable(kept.get(caseId));
    }

    @Override
    public void confirm(CaseId caseId, String user) {
        change(caseId, one -> one.confirmedBy(user));
    }

    @Override
    public void reject(CaseId caseId, String reason, String user) {
        restore(caseId, user);
    }

    @Override
    public void takeBack(CaseId caseId, String reason, String user) {
        restore(caseId, user);
    }

    private void restore(CaseId caseId, String user) {
        Succession gone = kept.remove(caseId);
        if (offboardings.of(caseId).isEmpty()) {
            cases.moveTo(caseId, CaseStatus.ACTIVE);
        }
        events.publishEvent(new SuccessionTakenBack(caseId, gone.report().cause(), gone.confirmed(), user, now));
    }

    @Override
    public void reportTax(CaseId caseId, TaxReport report) {
        change(caseId, one -> one.taxed(report));
    }

    @Override
    public void name(CaseId caseId, Payee payee) {
        change(caseId, one -> one.paying(List.of(payee)));
    }

    @Override
    public void strike(CaseId caseId, int number) {
        change(caseId, one -> one.paying(List.of()));
    }

    @Override
    public void payTo(CaseId caseId, int number, String iban) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void prove(CaseId caseId, Proof proof, String user) {
        change(caseId, one -> one.proven(proof));
    }

    @Override
    public void place(CaseId caseId, String iban, boolean elsewhere) {
        change(caseId, one -> one.succeededBy(one.report().successor().at(elsewhere ? null : iban)));
        clients.put(caseId, !elsewhere);
    }

    @Override
    public boolean successorIsClient(CaseId caseId) {
        return clients.getOrDefault(caseId, false);
    }

    /** The absorbing entity is a client in good standing. */
    public void knows(CaseId caseId) {
        clients.put(caseId, true);
    }

    @Override
    public void note(CaseId caseId, Note note) {
        change(caseId, one -> one.noted(note));
    }

    @Override
    public void screen(CaseId caseId) {
        asked.values().removeIf(caseId::equals);
        asked.put(InquiryId.next(), caseId);
    }

    /** A screening comes to its end. */
    public InquiryId answers(CaseId caseId, boolean anybody) {
        InquiryId inquiry = latestScreening(caseId).orElseThrow();
        found.put(inquiry, anybody);
        return inquiry;
    }

    @Override
    public Optional<Screened> screened(InquiryId inquiry) {
        Optional<Screened> screened = Optional.ofNullable(asked.get(inquiry))
                .map(caseId -> new Screened(caseId, found.getOrDefault(inquiry, false)));
        screened.filter(one -> !one.anybody()).ifPresent(one -> change(one.caseId(), Succession::clearedNow));
        return screened;
    }

    @Override
    public void judge(CaseId caseId, Judgement judgement) {
        change(caseId, one -> one.judged(judgement));
    }

    @Override
    public void confirmJudgement(CaseId caseId, boolean agreed, String user) {
        if (agreed) {
            change(caseId, one -> one.judged(one.judgement().confirmed(user)));
        }
    }

    @Override
    public Optional<InquiryId> latestScreening(CaseId caseId) {
        return asked.entrySet().stream()
                .filter(one -> one.getValue().equals(caseId))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public void handOver(CaseId caseId) {
        Succession standing = kept.get(caseId);
        if (!standing.cleared() && !successorIsClient(caseId)) {
            throw new RuleBroken("payees-not-cleared");
        }
        change(caseId, one -> one.handedOverAt(now));
        events.publishEvent(new SuccessionHandedOver(caseId, standing.report().cause(), now));
        offboardings.succeed(
                caseId,
                Notice.ofSuccession(
                        now.atZone(settings.zone()).toLocalDate(),
                        null,
                        standing.report().cause(),
                        now));
    }

    @Override
    public List<TakenBack> takenBack(CaseId caseId) {
        throw new UnsupportedOperationException();
    }

    private void change(CaseId caseId, UnaryOperator<Succession> step) {
        kept.computeIfPresent(caseId, (id, one) -> step.apply(one));
    }
}

package org.lotse.suspicion;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.rules.Decided;
import org.lotse.rules.RulePacks;
import org.lotse.rules.SuspicionHold;
import org.lotse.suspicion.SuspicionEvent.AuthorityAgreed;
import org.lotse.suspicion.SuspicionEvent.AuthorityAnswered;
import org.lotse.suspicion.SuspicionEvent.AuthorityAsked;
import org.lotse.suspicion.SuspicionEvent.ReferenceNoted;
import org.lotse.suspicion.SuspicionEvent.ReportFetched;
import org.lotse.suspicion.SuspicionEvent.ReportFiled;
import org.lotse.suspicion.SuspicionEvent.SuspicionAssessed;
import org.lotse.suspicion.SuspicionEvent.SuspicionDecided;
import org.lotse.suspicion.SuspicionEvent.SuspicionOpened;
import org.lotse.suspicion.SuspicionEvent.SuspicionRead;
import org.lotse.suspicion.SuspicionEvent.SuspicionSentBack;
import org.lotse.suspicion.SuspicionEvent.TransactionReleased;
import org.lotse.workingdays.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SuspicionFiles implements Suspicions {

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_REFERENCE = 80;

    private final SuspicionStore store;
    private final Cases cases;
    private final ReportMaker reports;
    private final RulePacks packs;
    private final WorkingDays days;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SuspicionFiles(
            SuspicionStore store,
            Cases cases,
            ReportMaker reports,
            RulePacks packs,
            WorkingDays days,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.cases = cases;
        this.reports = reports;
        this.packs = packs;
        this.days = days;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public CaseId open(CaseId about, String occasion, String officer) {
        String words = text(occasion, LONGEST_TEXT, "occasion-needed");
        var party = cases.get(about).partyId();
        return store.undecided(about).orElseGet(() -> {
            Suspicion opened = Suspicion.opened(about, party, words, officer, clock.instant());
            store.add(opened);
            events.publishEvent(new SuspicionOpened(opened.id(), officer, opened.openedAt()));
            return opened.id();
        });
    }

    @Override
    @Transactional(readOnly = true)
    public Suspicion get(CaseId id) {
        return store.find(id).orElseThrow(() -> new NotFound("suspicion", id));
    }

    @Override
    public Suspicion read(CaseId id, String reader) {
        Suspicion suspicion = get(id);
        events.publishEvent(new SuspicionRead(id, reader, clock.instant()));
        return suspicion;
    }

    @Override
    @Transactional(readOnly = true)
    public Suspicion asking(CaseId question) {
        return get(store.ofQuestion(question).orElseThrow(() -> new NotFound("question", question)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Suspicion> all() {
        return store.all();
    }

    @Override
    public void assess(CaseId id, Assessment assessment) {
        change(id, one -> undecided(one).assessed(assessment));
        events.publishEvent(new SuspicionAssessed(id, assessment.report(), assessment.by(), assessment.at()));
    }

    @Override
    public void sendBack(CaseId id, String why, String officer) {
        change(id, one -> {
            proposed(one, officer);
            return one.sentBack(why);
        });
        events.publishEvent(new SuspicionSentBack(id, officer, clock.instant()));
    }

    @Override
    public boolean decide(CaseId id, String officer) {
        Instant now = clock.instant();
        Suspicion decided =
                change(id, one -> one.decided(new Ruling(proposed(one, officer).report(), officer, now)));
        boolean reported = decided.ruling().reported();
        if (reported) {
            store.keepReport(id, reports.of(decided, days.day(now)));
        }
        events.publishEvent(new SuspicionDecided(id, reported, officer, now));
        return reported;
    }

    /** What was proposed by somebody else; whoever weighed is never who decides, whatever door they come by. */
    private static Assessment proposed(Suspicion suspicion, String officer) {
        Assessment proposal = undecided(suspicion).proposal().orElseThrow(() -> new RuleBroken("nothing-assessed"));
        if (proposal.by().equals(officer)) {
            throw new RuleBroken("four-eyes");
        }
        return proposal;
    }

    private static Suspicion undecided(Suspicion suspicion) {
        if (suspicion.ruling() != null) {
            throw new RuleBroken("suspicion-decided");
        }
        return suspicion;
    }

    @Override
    public byte[] report(CaseId id, String reader) {
        String xml = store.report(id).orElseThrow(() -> new NotFound("report", id));
        events.publishEvent(new ReportFetched(id, reader, clock.instant()));
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void filed(CaseId id, LocalDate on, String reference, String officer) {
        Instant now = clock.instant();
        Suspicion filed = change(id, one -> {
            if (one.stage() != Stage.FILING) {
                throw new RuleBroken("nothing-to-file");
            }
            between(days.day(one.ruling().at()), on);
            return one.filed(new Filing(on, reference(reference), rests(on), hold(on).basis(), officer, now));
        });
        events.publishEvent(new ReportFiled(id, filed.filing().restsUntil(), officer, now));
    }

    private Instant rests(LocalDate from) {
        SuspicionHold hold = hold(from).value();
        return days.end(days.after(from, hold.workingDays(), hold.saturdayCounts()));
    }

    private Decided<SuspicionHold> hold(LocalDate day) {
        return packs.at(day).suspicionHold();
    }

    private void between(LocalDate first, LocalDate day) {
        if (day == null || day.isBefore(first) || day.isAfter(days.day(clock.instant()))) {
            throw new RuleBroken("day-out-of-range");
        }
    }

    private static String reference(String reference) {
        return reference == null ? null : text(reference, LONGEST_REFERENCE, "reference-invalid");
    }

    @Override
    public void noteReference(CaseId id, String reference, String officer) {
        String number = text(reference, LONGEST_REFERENCE, "reference-invalid");
        change(id, one -> one.filed(filing(one).known(number)));
        events.publishEvent(new ReferenceNoted(id, officer, clock.instant()));
    }

    @Override
    public void agreed(CaseId id, String officer) {
        Instant now = clock.instant();
        change(id, one -> {
            filing(one);
            if (one.stage() != Stage.RESTING) {
                throw new RuleBroken("transaction-released");
            }
            return one.agreed(new Agreement(officer, now));
        });
        events.publishEvent(new AuthorityAgreed(id, officer, now));
    }

    @Override
    public void release(CaseId id) {
        Instant now = clock.instant();
        Suspicion released = change(id, one -> {
            if (one.agreement() == null && now.isBefore(filing(one).restsUntil())) {
                throw new RuleBroken("transaction-rests");
            }
            return one.released(now);
        });
        events.publishEvent(new TransactionReleased(id, released.agreement() != null, now));
    }

    private static Filing filing(Suspicion suspicion) {
        if (suspicion.filing() == null) {
            throw new RuleBroken("not-filed");
        }
        return suspicion.filing();
    }

    @Override
    public void asked(CaseId id, String text, LocalDate receivedOn, String officer) {
        String words = text(text, LONGEST_TEXT, "question-needed");
        CaseId question = CaseId.next();
        change(id, one -> {
            between(filing(one).on(), receivedOn);
            Decided<SuspicionHold> hold = hold(receivedOn);
            LocalDate answerBy = days.after(
                    receivedOn, hold.value().answerWorkingDays(), hold.value().saturdayCounts());
            return one.asked(
                    new Question(question, words, receivedOn, answerBy, hold.basis(), officer, null, null, null));
        });
        events.publishEvent(new AuthorityAsked(id, question, officer, clock.instant()));
    }

    @Override
    public void answered(CaseId question, String answer, String officer) {
        Instant now = clock.instant();
        CaseId id = asking(question).id();
        change(
                id,
                one -> one.answered(question, open -> {
                    if (!open.isOpen()) {
                        throw new RuleBroken("question-answered");
                    }
                    return open.answered(answer, officer, now);
                }));
        events.publishEvent(new AuthorityAnswered(id, question, officer, now));
    }

    private Suspicion change(CaseId id, UnaryOperator<Suspicion> step) {
        Suspicion changed = step.apply(store.locked(id).orElseThrow(() -> new NotFound("suspicion", id)));
        store.put(changed);
        return changed;
    }

    private static String text(String typed, int longest, String rule) {
        if (typed == null || typed.isBlank() || typed.strip().length() > longest) {
            throw new RuleBroken(rule);
        }
        return typed.strip();
    }
}

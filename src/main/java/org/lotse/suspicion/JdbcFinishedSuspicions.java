package org.lotse.suspicion;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.retention.LegalHolds;
import org.lotse.suspicion.SuspicionEvent.DestructionChecked;
import org.lotse.suspicion.SuspicionEvent.SuspicionDestroyed;
import org.lotse.workingdays.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcFinishedSuspicions implements FinishedSuspicions {

    private final JdbcClient jdbc;
    private final SuspicionStore store;
    private final KeepingTimes times;
    private final LegalHolds holds;
    private final WorkingDays days;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JdbcFinishedSuspicions(
            JdbcClient jdbc,
            SuspicionStore store,
            KeepingTimes times,
            LegalHolds holds,
            WorkingDays days,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.store = store;
        this.times = times;
        this.holds = holds;
        this.days = days;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Finished> over() {
        return store.all().stream()
                .flatMap(file -> time(file).map(time -> finished(file, time)).stream())
                .sorted(Comparator.comparing(one -> one.time().until()))
                .toList();
    }

    private Finished finished(Suspicion file, KeepingTime time) {
        return new Finished(file, time, holds.isHeld(file.about()), checkedBy(file.id()));
    }

    /** Of a file whose time is over. */
    private Optional<KeepingTime> time(Suspicion file) {
        LocalDate today = days.day(clock.instant());
        return times.of(file).filter(time -> time.until().isBefore(today));
    }

    @Override
    public void check(CaseId id, String officer) {
        free(id);
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        insert into suspicion_check (suspicion_id, checked_by, checked_at) values (:id, :by, :at)
                        on duplicate key update checked_by = :by, checked_at = :at
                        """)
                .param("id", id.toString())
                .param("by", officer)
                .param("at", Timestamp.from(now))
                .update();
        events.publishEvent(new DestructionChecked(id, officer, now));
    }

    @Override
    public void destroy(CaseId id, String officer) {
        KeepingTime time = free(id);
        String checker = checkedBy(id).orElseThrow(() -> new RuleBroken("suspicion-not-checked"));
        if (checker.equals(officer)) {
            throw new RuleBroken("four-eyes");
        }
        store.remove(id);
        events.publishEvent(new SuspicionDestroyed(
                id, time.basis().pack(), time.basis().version(), time.until(), checker, officer, clock.instant()));
    }

    private KeepingTime free(CaseId id) {
        Suspicion file = store.locked(id).orElseThrow(() -> new NotFound("suspicion", id));
        KeepingTime time = time(file).orElseThrow(() -> new RuleBroken("suspicion-kept"));
        if (holds.isHeld(file.about())) {
            throw new RuleBroken("case-held");
        }
        return time;
    }

    private Optional<String> checkedBy(CaseId id) {
        return jdbc.sql("select checked_by from suspicion_check where suspicion_id = :id")
                .param("id", id.toString())
                .query(String.class)
                .optional();
    }
}

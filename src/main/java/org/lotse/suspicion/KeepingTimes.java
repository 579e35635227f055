package org.lotse.suspicion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lotse.casefile.CaseFile;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.offboarding.Offboarding;
import org.lotse.offboarding.Offboardings;
import org.lotse.rules.Artefact;
import org.lotse.rules.Decided;
import org.lotse.rules.Retention;
import org.lotse.rules.RulePacks;
import org.lotse.workingdays.WorkingDays;
import org.springframework.stereotype.Component;

/** Works out how long files are kept, by the rule pack of the day on which the clock starts. */
@Component
class KeepingTimes {

    private static final Set<CaseStatus> GOES_ON = EnumSet.of(
            CaseStatus.OPEN, CaseStatus.AWAITING_CLIENT, CaseStatus.APPROVED, CaseStatus.ACTIVE, CaseStatus.CLOSING);

    private final RulePacks packs;
    private final Cases cases;
    private final Offboardings offboardings;
    private final WorkingDays days;

    KeepingTimes(RulePacks packs, Cases cases, Offboardings offboardings, WorkingDays days) {
        this.packs = packs;
        this.cases = cases;
        this.offboardings = offboardings;
        this.days = days;
    }

    /** Empty while no clock runs: the file is worked on, or the pack counts from the end of a relationship that goes on. */
    Optional<KeepingTime> of(Suspicion file) {
        return recorded(file).flatMap(last -> time(file, last));
    }

    private Optional<KeepingTime> time(Suspicion file, LocalDate recorded) {
        Decided<Retention> byRecord = packs.at(recorded).retention(Artefact.SUSPICION_REPORT);
        if (byRecord.value().event() == Retention.Event.RECORDED) {
            return Optional.of(from(recorded, byRecord));
        }
        return ended(file, recorded).map(day -> from(day, packs.at(day).retention(Artefact.SUSPICION_REPORT)));
    }

    private static KeepingTime from(LocalDate day, Decided<Retention> decided) {
        Retention rule = decided.value();
        return new KeepingTime(rule.keptUntil(day), rule.destroyedBy(day), decided.basis());
    }

    /** The day of the last entry of a file on which nothing is left to do. */
    private Optional<LocalDate> recorded(Suspicion file) {
        boolean done = file.stage() == Stage.NOT_REPORTED || file.stage() == Stage.RELEASED;
        boolean asked = file.questions().stream().anyMatch(Question::isOpen);
        return done && !asked
                ? Stream.concat(
                                Stream.of(file.ruling().at(), file.releasedAt()),
                                file.questions().stream().map(Question::answeredAt))
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .map(days::day)
                : Optional.empty();
    }

    /** When the relationship ended, if that is later; a case that is gone ended longer ago than its own records were kept. */
    private Optional<LocalDate> ended(Suspicion file, LocalDate recorded) {
        if (!cases.exists(file.about())) {
            return Optional.of(recorded);
        }
        CaseFile about = cases.get(file.about());
        if (GOES_ON.contains(about.status())) {
            return Optional.empty();
        }
        Optional<Instant> closed = offboardings.of(about.id()).flatMap(Offboarding::endedAt);
        return Optional.of(closed.map(days::day).filter(recorded::isBefore).orElse(recorded));
    }
}

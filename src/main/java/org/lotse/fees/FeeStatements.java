package org.lotse.fees;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.contact.MessageKind;
import org.lotse.contact.Messages;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.workingdays.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of statements of fees. Every issued one is published as a {@link org.lotse.kernel.DomainEvent}. */
@Service
@Transactional
public class FeeStatements {

    /** So many accounts a transaction. */
    private static final int BATCH = 100;

    private final FeeTable table;
    private final Messages messages;
    private final WorkingDays days;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FeeStatements(FeeTable table, Messages messages, WorkingDays days, Clock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.messages = messages;
        this.days = days;
        this.clock = clock;
        this.events = events;
    }

    /** The calendar year that statements are issued for today: the one that is over. */
    public int year() {
        return days.day(clock.instant()).getYear() - 1;
    }

    /**
     * Takes over what the core system says of the past year; figures that were not issued yet are replaced.
     *
     * @param lines as {@link FeeFile} reads them
     * @return of how many accounts
     * @throws RuleBroken {@code figures-unreadable} with the numbers of the lines at fault as fields; nothing is taken over then
     */
    public int take(String lines) {
        int year = year();
        FeeFile file = FeeFile.read(lines);
        List<FeeStatement> figures = file.statements(year, table::account);
        if (!file.problems().isEmpty()) {
            throw new RuleBroken("figures-unreadable", file.problems());
        }
        for (FeeStatement one : figures) {
            if (table.find(one.caseId(), year)
                    .filter(kept -> kept.issuedAt() != null)
                    .isPresent()) {
                throw new RuleBroken(
                        "figures-unreadable", List.of(new FieldProblem(String.valueOf(file.line(one)), "fees-issued")));
            }
        }
        figures.forEach(table::put);
        return figures.size();
    }

    /** Begins this day's round, unless it was begun; its process starts in the same transaction. */
    public void look() {
        LocalDate today = days.day(clock.instant());
        if (table.beginRound(today, clock.instant())) {
            events.publishEvent(new FeeRoundBegun(today));
        }
    }

    /**
     * Issues the statements of some accounts and has them sent, free of charge; each account's once.
     *
     * @return whether there may be more
     */
    public boolean issueSome() {
        List<FeeStatement> some = table.ready(year(), yearOver(), BATCH);
        Instant now = clock.instant();
        for (FeeStatement one : some) {
            if (table.issue(one.issued(now))) {
                messages.request(one.caseId(), MessageKind.FEE_STATEMENT);
                events.publishEvent(new FeeStatementIssued(one.caseId(), one.year(), now));
            }
        }
        return some.size() == BATCH;
    }

    /** Issued ones, the newest year first. */
    @Transactional(readOnly = true)
    public List<FeeStatement> of(CaseId caseId) {
        return table.issued(caseId);
    }

    /** An issued one. */
    @Transactional(readOnly = true)
    public Optional<FeeStatement> find(CaseId caseId, int year) {
        return table.find(caseId, year).filter(one -> one.issuedAt() != null);
    }

    @Transactional(readOnly = true)
    FeeTable.Standing standing() {
        return table.standing(year(), yearOver());
    }

    private Instant yearOver() {
        return days.start(LocalDate.of(year() + 1, 1, 1));
    }
}

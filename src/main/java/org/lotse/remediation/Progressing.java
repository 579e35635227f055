package org.lotse.remediation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lotse.rules.RulePack;
import org.lotse.workingdays.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works out how far a remediation is and when it will be done. */
@Component
class Progressing {

    /** From so many reviews on, what they took is believed. */
    private static final int ENOUGH = 20;

    private static final int WEEKS = 12;

    private final ClientTable clients;
    private final PopulationQuery population;
    private final JdbcClient jdbc;
    private final RemediationSettings settings;
    private final WorkingDays days;
    private final Clock clock;

    Progressing(
            ClientTable clients,
            PopulationQuery population,
            JdbcClient jdbc,
            RemediationSettings settings,
            WorkingDays days,
            Clock clock) {
        this.clients = clients;
        this.population = population;
        this.jdbc = jdbc;
        this.settings = settings;
        this.days = days;
        this.clock = clock;
    }

    /** @param planned who would be reviewed while nothing is frozen yet */
    Progress of(Remediation one, int planned) {
        Map<ClientState, Integer> counts = clients.counts(one.id());
        Optional<LocalDate> end = Optional.empty();
        if (one.status() == RemediationStatus.PLANNED || one.status().isUnderWay()) {
            int waiting = one.population() == null ? planned : counts.getOrDefault(ClientState.WAITING, 0);
            end = end(one, waiting, counts.getOrDefault(ClientState.AT_WORK, 0));
        }
        LocalDate wanted = one.plan().pace().wantedEnd();
        return new Progress(
                counts,
                clients.outcomes(one.id()),
                weeks(one.id()),
                end.orElse(null),
                wanted != null && end.filter(day -> day.isAfter(wanted)).isPresent(),
                end.flatMap(day -> packBefore(one, day)).orElse(null));
    }

    private Optional<LocalDate> end(Remediation one, int waiting, int atWork) {
        LocalDate today = days.day(clock.instant());
        LocalDate from = one.nextBatchOn() == null || one.nextBatchOn().isBefore(today) ? today : one.nextBatchOn();
        return Forecast.end(waiting, atWork, one.plan().pace(), takes(one.id()), from, days);
    }

    /** A remediation for a rule pack wants to be done before the pack's first day. */
    private Optional<LocalDate> packBefore(Remediation one, LocalDate end) {
        boolean forThePack =
                one.plan().ground() == Ground.RULE_PACK || one.plan().criteria().packEffect() != null;
        return population.nextPack().map(RulePack::validFrom).filter(day -> forThePack && !end.isBefore(day));
    }

    private int takes(RemediationId id) {
        return jdbc.sql(
                        """
                        select count(*) n, avg(timestampdiff(hour, begun_at, ended_at)) / 24 * 5 / 7 took
                        from remediation_client where remediation_id = :id and state = 'DONE' and outcome <> 'WITHDRAWN'
                        """)
                .param("id", id.toString())
                .query((row, number) -> row.getInt("n") < ENOUGH
                        ? settings.reviewTakes()
                        : Math.max(1, (int) Math.ceil(row.getDouble("took"))))
                .single();
    }

    private List<Progress.Week> weeks(RemediationId id) {
        Map<LocalDate, Integer> done = new TreeMap<>(java.util.Comparator.reverseOrder());
        Instant since = clock.instant().minus(java.time.Duration.ofDays(7L * WEEKS));
        jdbc.sql(
                        """
                        select date_format(ended_at, '%Y-%m-%d %H') hour, count(*) n from remediation_client
                        where remediation_id = :id and ended_at >= :since and state = 'DONE' and outcome <> 'WITHDRAWN' group by hour
                        """)
                .param("id", id.toString())
                .param("since", Timestamp.from(since))
                .query(row -> {
                    Instant hour =
                            Timestamp.valueOf(row.getString("hour") + ":00:00").toInstant();
                    LocalDate monday = days.day(hour).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    done.merge(monday, row.getInt("n"), Integer::sum);
                });
        return done.entrySet().stream()
                .map(week -> new Progress.Week(week.getKey(), week.getValue()))
                .toList();
    }
}

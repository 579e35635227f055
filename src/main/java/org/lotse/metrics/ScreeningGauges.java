package org.lotse.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.portfolio.Run;
import org.lotse.portfolio.Runs;
import org.lotse.screening.ListInForce;
import org.lotse.screening.ScreeningFigures;
import org.lotse.screening.Screenings;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How screening stands: hits that wait, what was cleared, how old the lists are, how far a run over the book is. */
@Component
class ScreeningGauges {

    private final MultiGauge waiting;
    private final MultiGauge suppressed;
    private final MultiGauge listAge;
    private final MultiGauge listEntries;
    private final MultiGauge runClients;
    private final ScreeningFigures figures;
    private final Screenings screenings;
    private final Runs runs;
    private final Clock clock;

    ScreeningGauges(MeterRegistry meters, ScreeningFigures figures, Screenings screenings, Runs runs, Clock clock) {
        waiting = gauge("lotse.hits.waiting", "Hits that wait for an officer, or for the second one", meters);
        suppressed = gauge("lotse.hits.suppressed", "Judgements that spare clients a hit again", meters);
        listAge = gauge("lotse.list.age.days", "Days since the list in force was published", meters);
        listEntries = gauge("lotse.list.entries", "Entries of the list in force", meters);
        runClients = gauge("lotse.run.clients", "Clients of the latest run over the book", meters);
        this.figures = figures;
        this.screenings = screenings;
        this.runs = runs;
        this.clock = clock;
    }

    static MultiGauge gauge(String name, String what, MeterRegistry meters) {
        return MultiGauge.builder(name).description(what).register(meters);
    }

    @Scheduled(fixedDelayString = "PT15S", initialDelayString = "PT3S")
    void look() {
        waiting.register(
                figures.waiting().stream()
                        .map(one -> Row.of(
                                Tags.of(
                                        "list",
                                        one.list(),
                                        "standing",
                                        one.standing().name()),
                                one.hits()))
                        .collect(Collectors.toList()),
                true);
        suppressed.register(List.of(Row.of(Tags.empty(), figures.suppressions())), true);
        Collection<ListInForce> lists = newest();
        listEntries.register(rows(lists.stream(), ListInForce::entries), true);
        listAge.register(rows(lists.stream().filter(list -> published(list) != null), this::age), true);
        runClients.register(
                runs.recent(1).stream().flatMap(ScreeningGauges::clients).collect(Collectors.toList()), true);
    }

    private Collection<ListInForce> newest() {
        Map<String, ListInForce> bySource = screenings.lists().stream()
                .filter(list -> list.status().equals("IN_FORCE"))
                .collect(Collectors.toMap(
                        ListInForce::source,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(ListInForce::loadedAt))));
        return bySource.values();
    }

    private static List<Row<?>> rows(Stream<ListInForce> lists, Function<ListInForce, Number> value) {
        return lists.map(list -> Row.of(Tags.of("list", list.source()), value.apply(list)))
                .collect(Collectors.toList());
    }

    private Number age(ListInForce list) {
        return ChronoUnit.DAYS.between(published(list), LocalDate.now(clock));
    }

    private static LocalDate published(ListInForce list) {
        try {
            return list.publicationDate() == null ? null : LocalDate.parse(list.publicationDate());
        } catch (DateTimeParseException unknown) {
            return null;
        }
    }

    private static Stream<Row<?>> clients(Run run) {
        return Stream.of(
                Row.of(tags(run, "all"), run.progress().clients()),
                Row.of(tags(run, "screened"), run.progress().screened()));
    }

    private static Tags tags(Run run, String state) {
        return Tags.of("kind", run.kind().name(), "status", run.status().name(), "state", state);
    }
}

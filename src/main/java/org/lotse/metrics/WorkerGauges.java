package org.lotse.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.lotse.workerapi.Heartbeat;
import org.lotse.workerapi.Heartbeat.TopicLoad;
import org.lotse.workerapi.Heartbeats;
import org.lotse.workflow.Incidents;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How busy the worker programs are, as their heartbeats say: so one place is scraped, however many of them there are.
 * The figures of a program start anew with it, so they are gauges.
 */
@Component
class WorkerGauges {

    /** Three missed signs of life. */
    private static final Duration SILENT = Duration.ofSeconds(35);

    private final MultiGauge programs;
    private final MultiGauge tasks;
    private final MultiGauge seconds;
    private final MultiGauge figures;
    private final MultiGauge steps;
    private final Heartbeats heartbeats;
    private final Incidents incidents;
    private final Clock clock;

    WorkerGauges(MeterRegistry meters, Heartbeats heartbeats, Incidents incidents, Clock clock) {
        programs = ScreeningGauges.gauge("lotse.workers", "Worker programs at work", meters);
        tasks = ScreeningGauges.gauge("lotse.worker.tasks", "Steps since the start of those at work", meters);
        seconds = ScreeningGauges.gauge("lotse.worker.busy.seconds", "Time those at work spent on steps", meters);
        figures = ScreeningGauges.gauge("lotse.worker.figures", "What workers at work count themselves", meters);
        steps = ScreeningGauges.gauge("lotse.incidents", "Steps that gave up and wait for an operator", meters);
        this.heartbeats = heartbeats;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT15S", initialDelayString = "PT3S")
    void look() {
        Instant heardSince = clock.instant().minus(SILENT);
        List<Heartbeat> alive = heartbeats.recent().stream()
                .filter(heartbeat -> heartbeat.at().isAfter(heardSince))
                .toList();
        programs.register(List.of(Row.of(Tags.empty(), alive.size())), true);
        Map<String, List<TopicLoad>> byTopic = alive.stream()
                .flatMap(heartbeat -> heartbeat.topics().stream())
                .collect(Collectors.groupingBy(TopicLoad::topic));
        tasks.register(
                byTopic.entrySet().stream()
                        .flatMap(topic -> loads(topic.getKey(), topic.getValue()))
                        .collect(Collectors.toList()),
                true);
        seconds.register(
                byTopic.entrySet().stream()
                        .map(topic -> Row.of(
                                Tags.of("topic", topic.getKey()),
                                topic.getValue().stream()
                                                .mapToLong(TopicLoad::millis)
                                                .sum()
                                        / 1000.0))
                        .collect(Collectors.toList()),
                true);
        figures.register(
                byTopic.entrySet().stream()
                        .flatMap(topic -> figures(topic.getKey(), topic.getValue()))
                        .collect(Collectors.toList()),
                true);
        steps.register(
                incidents.open().stream()
                        .collect(Collectors.groupingBy(Incidents.Incident::activity, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(step -> Row.of(Tags.of("step", step.getKey()), step.getValue()))
                        .collect(Collectors.toList()),
                true);
    }

    private static Stream<Row<?>> loads(String topic, List<TopicLoad> loads) {
        return Stream.of(
                row(topic, "in-flight", loads.stream().mapToLong(TopicLoad::inFlight)),
                row(topic, "done", loads.stream().mapToLong(TopicLoad::done)),
                row(topic, "failed", loads.stream().mapToLong(TopicLoad::failed)));
    }

    private static Stream<Row<?>> figures(String topic, List<TopicLoad> loads) {
        Map<String, Long> sums = loads.stream()
                .flatMap(load -> load.figures().entrySet().stream())
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)));
        return sums.entrySet().stream()
                .map(figure -> Row.of(Tags.of("topic", topic, "figure", figure.getKey()), figure.getValue()));
    }

    private static Row<?> row(String topic, String state, LongStream counts) {
        return Row.of(Tags.of("topic", topic, "state", state), counts.sum());
    }
}

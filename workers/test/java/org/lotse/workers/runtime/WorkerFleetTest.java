package org.lotse.workers.runtime;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lotse.workers.runtime.EngineStandIn.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.BasicCredentials;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.env.MockEnvironment;

@Timeout(30)
class WorkerFleetTest {

    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    private final EngineStandIn engine = new EngineStandIn();
    private WorkerFleet fleet;

    @AfterEach
    void stop() {
        if (fleet != null) {
            fleet.stop();
        }
        engine.close();
    }

    @Test
    void aFinishedStepIsCompletedWithItsLocalVariables() {
        engine.handsOut(task("t1", null));

        start(order -> TaskOutcome.done("hitCount", order.text("caseId").length()));

        JsonNode completed = report("t1", "complete");
        assertThat(completed.at("/localVariables/hitCount/value").asInt()).isEqualTo(6);
        assertThat(completed.at("/workerId").asText()).isEqualTo("w-1");
    }

    @Test
    void theFetchAsksForAsManyTasksAsThereAreThreadsAndShowsItsPassword() {
        start(order -> TaskOutcome.done());

        await().untilAsserted(() -> engine.server()
                .verify(postRequestedFor(urlEqualTo("/engine-rest/external-task/fetchAndLock"))
                        .withBasicAuth(new BasicCredentials("worker", "wörk"))
                        .withRequestBody(equalToJson(
                                """
                                {"workerId":"w-1","maxTasks":2,"usePriority":true,"asyncResponseTimeout":20000,
                                 "topics":[{"topicName":"test-step","lockDuration":600}]}
                                """,
                                true,
                                true))));
    }

    @Test
    void aBusinessErrorTakesThePathModelledForIt() {
        engine.handsOut(task("t1", null));

        start(order -> new TaskOutcome.BusinessError("PARTY_NOT_IDENTIFIABLE", "The name has no letter."));

        assertThat(report("t1", "bpmnError").path("errorCode").asText()).isEqualTo("PARTY_NOT_IDENTIFIABLE");
        assertThat(engine.reports("t1", "complete")).isEmpty();
    }

    @Test
    void aFailureIsReportedWithoutThePersonalDataOfItsMessage() {
        engine.handsOut(task("t1", null));

        start(order -> {
            throw new IllegalArgumentException("max.mueller@example.org is no address", new Exception("Max Müller"));
        });

        JsonNode failure = report("t1", "failure");
        assertThat(failure.toString()).doesNotContain("max.mueller", "Max M");
        assertThat(failure.path("errorMessage").asText())
                .isEqualTo("The step test-step failed with IllegalArgumentException.");
        assertThat(failure.path("errorDetails").asText())
                .startsWith("java.lang.IllegalArgumentException\n\tat org.lotse")
                .contains("caused by java.lang.Exception");
        assertThat(failure.path("retries").asInt()).isEqualTo(2);
        assertThat(failure.path("retryTimeout").asLong()).isEqualTo(5_000);
    }

    @Test
    void pausesGrowWithEveryTryAndThenAPersonIsAsked() {
        RetryPlan plan = new RetryPlan(List.of(FIVE_SECONDS, Duration.ofSeconds(30), Duration.ofMinutes(3)));

        assertThat(plan.after(null)).isEqualTo(new RetryPlan.Next(3, FIVE_SECONDS));
        assertThat(plan.after(3)).isEqualTo(new RetryPlan.Next(2, Duration.ofSeconds(30)));
        assertThat(plan.after(2)).isEqualTo(new RetryPlan.Next(1, Duration.ofMinutes(3)));
        assertThat(plan.after(1)).isEqualTo(RetryPlan.Next.INCIDENT);
        assertThat(plan.after(9)).isEqualTo(new RetryPlan.Next(8, FIVE_SECONDS));
    }

    @Test
    void aFailureForGoodBecomesAnIncidentAtOnce() {
        engine.handsOut(task("t1", null));

        start(order -> {
            throw StepFailure.forGood("Nobody knows whether the mail went out.");
        });

        JsonNode failure = report("t1", "failure");
        assertThat(failure.path("retries").asInt()).isZero();
        assertThat(failure.path("errorMessage").asText()).isEqualTo("Nobody knows whether the mail went out.");
    }

    @Test
    void anEngineThatStumblesIsToldAgain() {
        engine.handsOut(task("t1", null));
        engine.answers("t1", "complete", aResponse().withStatus(500).withBody("{}"));

        start(order -> TaskOutcome.done());

        await().untilAsserted(() -> assertThat(engine.reports("t1", "complete")).hasSizeGreaterThan(1));
        engine.answers("t1", "complete", aResponse().withStatus(204));
        await().atMost(FIVE_SECONDS)
                .untilAsserted(() -> assertThat(fleetCounts().done()).isOne());
        assertThat(engine.reports("t1", "failure")).isEmpty();
    }

    @Test
    void theLateResultOfATaskThatIsGoneIsDropped() {
        engine.handsOut(task("t1", null));
        engine.answers("t1", "complete", aResponse().withStatus(404).withBody("{}"));

        start(order -> TaskOutcome.done());

        await().untilAsserted(() -> assertThat(fleetCounts())
                .usingRecursiveComparison()
                .ignoringFields("millis")
                .isEqualTo(new Heartbeat.Topic("test-step", 0, 0, 1, 0, Map.of())));
        assertThat(engine.reports("t1", "complete")).hasSize(1);
        assertThat(engine.reports("t1", "failure")).isEmpty();
    }

    @Test
    void theLockIsRenewedWhileTheWorkLasts() throws Exception {
        engine.handsOut(task("t1", null));
        CountDownLatch renewedTwice = new CountDownLatch(1);

        start(order -> {
            renewedTwice.await();
            return TaskOutcome.done();
        });

        await().untilAsserted(() -> assertThat(engine.reports("t1", "extendLock"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(renewal -> renewal.path("newDuration").asLong() == 600));
        renewedTwice.countDown();
        report("t1", "complete");
    }

    @Test
    void asManyTasksAreWorkedOnAtOnceAsThereAreThreads() {
        engine.handsOut(task("t1", null), task("t2", null));
        CyclicBarrier bothAtOnce = new CyclicBarrier(2);

        start(order -> {
            bothAtOnce.await(10, TimeUnit.SECONDS);
            return TaskOutcome.done();
        });

        report("t1", "complete");
        report("t2", "complete");
    }

    @Test
    void nothingIsFetchedWhileAllHandsAreFull() throws Exception {
        engine.handsOut(task("t1", null), task("t2", null));
        CountDownLatch started = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);

        start(order -> {
            started.countDown();
            go.await();
            return TaskOutcome.done();
        });
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        await().untilAsserted(
                        () -> assertThat(engine.reports("t1", "extendLock")).hasSizeGreaterThan(1));

        engine.server().verify(1, postRequestedFor(urlEqualTo("/engine-rest/external-task/fetchAndLock")));
        go.countDown();
        await().untilAsserted(() -> assertThat(engine.server()
                        .findAll(postRequestedFor(urlEqualTo("/engine-rest/external-task/fetchAndLock"))))
                .hasSizeGreaterThan(1));
    }

    @Test
    void workInHandIsFinishedBeforeTheProcessEnds() throws Exception {
        engine.handsOut(task("t1", null));
        CountDownLatch started = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        start(order -> {
            started.countDown();
            await().pollDelay(Duration.ofMillis(300)).until(() -> true);
            ended.incrementAndGet();
            return TaskOutcome.done();
        });
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();

        fleet.stop();

        assertThat(ended).hasValue(1);
        assertThat(engine.reports("t1", "complete")).hasSize(1);
        assertThat(fleet.isRunning()).isFalse();
    }

    @Test
    void aPollUnderWayDoesNotHoldUpTheEnd() {
        engine.letsPollsWait(Duration.ofSeconds(20));
        start(order -> TaskOutcome.done());
        await().untilAsserted(() -> assertThat(engine.polls()).isPositive());
        long before = System.nanoTime();

        fleet.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(FIVE_SECONDS);
    }

    @Test
    void aTaskWaitingForAFreeHandIsGivenBackAtTheEnd() throws Exception {
        engine.handsOut(task("t1", null), task("t2", null), task("t3", null));
        CountDownLatch started = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        start(order -> {
            started.countDown();
            go.await();
            return TaskOutcome.done();
        });
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();

        Thread stopping = new Thread(fleet::stop);
        stopping.start();
        await().until(() -> stopping.getState() == Thread.State.TIMED_WAITING);
        go.countDown();
        stopping.join();

        assertThat(engine.reports("t3", "unlock")).hasSize(1);
        assertThat(engine.reports("t3", "complete")).isEmpty();
        assertThat(engine.reports("t1", "complete")).hasSize(1);
    }

    @Test
    void thePlatformHearsThatTheProcessLives() {
        start(order -> TaskOutcome.done());

        await().untilAsserted(() -> assertThat(
                        engine.server().findAll(putRequestedFor(urlPathEqualTo("/api/worker/heartbeats/w-1"))))
                .hasSizeGreaterThan(1)
                .allSatisfy(beat -> assertThat(beat.getBodyAsString())
                        .contains("\"startedAt\":\"20", "{\"topic\":\"test-step\",\"inFlight\":0")));
    }

    @Test
    void aPlatformThatComesLateIsFound() {
        engine.server().stop();
        start(order -> TaskOutcome.done());
        int port = engine.url().getPort();

        WireMockServer late =
                new WireMockServer(WireMockConfiguration.options().port(port).bindAddress("127.0.0.1"));
        try {
            late.start();
            await().atMost(FIVE_SECONDS).untilAsserted(() -> assertThat(
                            late.findAll(postRequestedFor(urlEqualTo("/engine-rest/external-task/fetchAndLock"))))
                    .isNotEmpty());
        } finally {
            fleet.stop();
            late.stop();
        }
    }

    private JsonNode report(String taskId, String report) {
        await().untilAsserted(() -> assertThat(engine.reports(taskId, report)).hasSize(1));
        return engine.reports(taskId, report).get(0);
    }

    private Heartbeat.Topic fleetCounts() {
        return fleet.counts().get(0);
    }

    private void start(Work work) {
        WorkersSettings settings = EngineStandIn.settings(engine.url(), FIVE_SECONDS, Duration.ofSeconds(30));
        PlatformAddress address = new PlatformAddress(settings.platform(), new MockEnvironment());
        Platform platform = new RestPlatform(settings.platform(), address, RuntimeConfiguration.json());
        WorkerIdentity identity =
                new WorkerIdentity("w-1", "host", "1", Clock.systemUTC().instant());
        fleet = new WorkerFleet(settings, identity, address, platform, List.of(new TestStep(work)));
        fleet.start();
    }

    private interface Work {
        TaskOutcome on(TaskOrder order) throws Exception;
    }

    private record TestStep(Work work) implements TopicWorker {

        @Override
        public String topic() {
            return "test-step";
        }

        @Override
        public int threads() {
            return 2;
        }

        @Override
        public Duration lock() {
            return Duration.ofMillis(600);
        }

        @Override
        public TaskOutcome handle(TaskOrder order) throws Exception {
            return work.on(order);
        }
    }
}

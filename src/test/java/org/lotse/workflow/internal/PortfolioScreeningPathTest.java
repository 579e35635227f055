package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.workflow.internal.BankInMemory.NOW;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lotse.portfolio.Run;
import org.lotse.portfolio.RunId;
import org.lotse.portfolio.RunKind;
import org.lotse.portfolio.RunStarted;
import org.lotse.portfolio.RunStopped;

class PortfolioScreeningPathTest {

    private static final House HOUSE = House.standing();
    private static final String WORKER = "worker";

    private final RunsInMemory runs = HOUSE.beans.getBean(RunsInMemory.class);
    private final RunId run = RunId.next();

    @Test
    void theBookIsScreenedPartitionByPartitionAndThenClosed() {
        start();
        runJobs();
        assertThat(runs.planned).contains(run);

        List<LockedExternalTask> partitions = fetch();
        assertThat(partitions)
                .extracting(task -> task.getVariables().get("partition"))
                .containsExactlyInAnyOrder(1, 2, 3);
        partitions.forEach(this::complete);
        runJobs();

        assertThat(runs.finished).contains(run);
        assertThat(passed()).contains("plan-partitions", "screen-partition", "finish-run", "book-screened");
    }

    @Test
    void nothingIsClosedWhileAPartitionIsOut() {
        start();
        runJobs();
        fetch().stream().limit(2).forEach(this::complete);
        runJobs();

        assertThat(runs.finished).doesNotContain(run);
        assertThat(HOUSE.external
                        .createExternalTaskQuery()
                        .processInstanceId(instance())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aRunThatIsStoppedLeavesNothingForWorkers() {
        start();
        runJobs();
        HOUSE.publish(new RunStopped(run, "otto", NOTHING, NOW));

        assertThat(passed()).contains("ended-early").doesNotContain("finish-run");
        assertThat(HOUSE.external
                        .createExternalTaskQuery()
                        .processInstanceId(instance())
                        .count())
                .isZero();
    }

    @Test
    void aRunMayBeStoppedBeforeItIsPlanned() {
        start();
        HOUSE.publish(new RunStopped(run, "otto", NOTHING, NOW));

        assertThat(passed()).contains("ended-early");
        assertThat(runs.planned).doesNotContain(run);
    }

    @AfterAll
    static void everyStepWasTaken() {
        assertThat(new Coverage(HOUSE).unvisited("portfolio-screening")).isEmpty();
    }

    private static final Run.Progress NOTHING = new Run.Progress(3, 0, 0, 0, 0, 0, 0);

    private void start() {
        HOUSE.publish(new RunStarted(run, RunKind.FULL, List.of(), List.of(), "otto", NOW));
    }

    private String instance() {
        return HOUSE.history
                .createHistoricProcessInstanceQuery()
                .variableValueEquals("runId", run.toString())
                .singleResult()
                .getId();
    }

    private void runJobs() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> HOUSE.management.executeJob(job.getId()));
        }
    }

    private List<Job> due() {
        return HOUSE.management
                .createJobQuery()
                .processInstanceId(instance())
                .messages()
                .withRetriesLeft()
                .list();
    }

    private List<LockedExternalTask> fetch() {
        return HOUSE.external
                .fetchAndLock(10, WORKER)
                .topic("screen-partition", 60_000)
                .processInstanceVariableEquals(Map.of("runId", run.toString()))
                .execute();
    }

    private void complete(LockedExternalTask task) {
        HOUSE.external.complete(task.getId(), WORKER);
    }

    private List<String> passed() {
        return HOUSE
                .history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance())
                .finished()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }
}

package org.lotse.workflow.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;

/** Two threads that take external tasks as worker programs do, in this JVM. */
final class HandsOfWorkers implements AutoCloseable {

    private static final int THREADS = 2;
    private static final int BATCH = 10;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);
    private static final long LOCK = TimeUnit.MINUTES.toMillis(1);

    private final ExternalTaskService tasks;
    private final Function<LockedExternalTask, Map<String, Object>> work;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private volatile RuntimeException failure;
    private volatile boolean working = true;

    HandsOfWorkers(ExternalTaskService tasks, Function<LockedExternalTask, Map<String, Object>> work) {
        this.tasks = tasks;
        this.work = work;
        for (int number = 0; number < THREADS; number++) {
            String worker = "hand-" + number;
            threads.execute(() -> labour(worker));
        }
    }

    private void labour(String worker) {
        try {
            workOn(worker);
        } catch (RuntimeException broken) {
            failure = broken;
        }
    }

    /** @throws IllegalStateException when a hand has stopped working */
    void check() {
        if (failure != null) {
            throw new IllegalStateException("A hand has stopped working", failure);
        }
    }

    private void workOn(String worker) {
        while (working) {
            List<LockedExternalTask> fetched = fetch(worker);
            fetched.forEach(task -> finish(task, worker));
            if (fetched.isEmpty()) {
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    /** A step that another transaction disturbs is done once more, as a worker would. */
    private void finish(LockedExternalTask task, String worker) {
        Map<String, Object> outcome = work.apply(task);
        try {
            tasks.complete(task.getId(), worker, outcome);
        } catch (OptimisticLockingException disturbed) {
            tasks.complete(task.getId(), worker, outcome);
        }
    }

    private List<LockedExternalTask> fetch(String worker) {
        return tasks.fetchAndLock(BATCH, worker)
                .topic("extract-document", LOCK)
                .topic("screen-party", LOCK)
                .topic("notify-client", LOCK)
                .execute();
    }

    @Override
    public void close() throws InterruptedException {
        working = false;
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.MINUTES);
    }
}

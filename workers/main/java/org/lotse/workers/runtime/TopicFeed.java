package org.lotse.workers.runtime;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskHandler;
import org.camunda.bpm.client.task.ExternalTaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works off one topic's tasks with as many threads as its worker allows, and keeps their locks alive meanwhile. */
final class TopicFeed implements ExternalTaskHandler {

    private static final Logger LOG = LoggerFactory.getLogger(TopicFeed.class);

    private final TopicWorker worker;
    private final RetryPlan retries;
    private final Delivery delivery;
    private final ScheduledExecutorService renewals;
    private final ExecutorService threads;
    private final Hands hands;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong nanos = new AtomicLong();

    TopicFeed(TopicWorker worker, RetryPlan retries, Delivery delivery, ScheduledExecutorService renewals) {
        this.worker = worker;
        this.retries = retries;
        this.delivery = delivery;
        this.renewals = renewals;
        this.threads = Executors.newFixedThreadPool(worker.threads(), new NamedThreads(worker.topic()));
        this.hands = new Hands(worker.threads());
    }

    TopicWorker worker() {
        return worker;
    }

    Hands hands() {
        return hands;
    }

    Heartbeat.Topic count() {
        return new Heartbeat.Topic(
                worker.topic(),
                hands.taken(),
                done.get(),
                failed.get(),
                TimeUnit.NANOSECONDS.toMillis(nanos.get()),
                worker.figures());
    }

    @Override
    public void execute(ExternalTask task, ExternalTaskService engine) {
        hands.take();
        ScheduledFuture<?> renewal = renew(task, engine);
        try {
            threads.execute(() -> workOff(task, engine, renewal));
        } catch (RejectedExecutionException stopping) {
            giveBack(task, engine);
            end(renewal);
        }
    }

    private void workOff(ExternalTask task, ExternalTaskService engine, ScheduledFuture<?> renewal) {
        try {
            if (threads.isShutdown()) {
                giveBack(task, engine);
            } else {
                long start = System.nanoTime();
                boolean well = new Attempt(worker, task, engine, retries, delivery).run();
                nanos.addAndGet(System.nanoTime() - start);
                (well ? done : failed).incrementAndGet();
            }
        } catch (InterruptedException stopping) {
            giveBack(task, engine);
        } finally {
            end(renewal);
        }
    }

    private void end(ScheduledFuture<?> renewal) {
        renewal.cancel(false);
        hands.free();
    }

    /** Renewed three times within a lock, so that one lost request does not lose the task. */
    private ScheduledFuture<?> renew(ExternalTask task, ExternalTaskService engine) {
        long lock = worker.lock().toMillis();
        long period = Math.max(1, lock / 3);
        return renewals.scheduleWithFixedDelay(() -> extend(task, engine, lock), period, period, TimeUnit.MILLISECONDS);
    }

    private void extend(ExternalTask task, ExternalTaskService engine, long lock) {
        try {
            engine.extendLock(task, lock);
        } catch (RuntimeException missed) {
            LOG.debug(
                    "The lock of task {} was not renewed: {}",
                    task.getId(),
                    missed.getClass().getSimpleName());
        }
    }

    /** Another worker may take the task at once instead of waiting for our lock to run out. */
    private void giveBack(ExternalTask task, ExternalTaskService engine) {
        try {
            engine.unlock(task);
        } catch (ExternalTaskClientException away) {
            LOG.debug("Task {} stays locked until its lock runs out.", task.getId());
        }
    }

    /** From now on fetched tasks are given back; those under way go on. */
    void close() {
        threads.shutdown();
    }

    void awaitEnd(Duration grace) throws InterruptedException {
        if (!threads.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS)) {
            threads.shutdownNow();
            threads.awaitTermination(2, TimeUnit.SECONDS);
        }
    }
}

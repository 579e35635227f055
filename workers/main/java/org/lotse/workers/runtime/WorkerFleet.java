package org.lotse.workers.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;

/** All workers of this process: they start when the program is ready and end, work in hand finished, before it does. */
final class WorkerFleet implements SmartLifecycle, ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerFleet.class);
    private static final List<Duration> DELIVERY_PAUSES =
            List.of(Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(5));

    private final WorkersSettings settings;
    private final WorkerIdentity identity;
    private final PlatformAddress address;
    private final Platform platform;
    private final List<TopicWorker> workers;
    private final List<TopicFeed> feeds = new ArrayList<>();
    private final List<TopicClient> clients = new ArrayList<>();
    private ScheduledExecutorService clockwork;
    private PlatformWatch watch;

    WorkerFleet(
            WorkersSettings settings,
            WorkerIdentity identity,
            PlatformAddress address,
            Platform platform,
            List<TopicWorker> workers) {
        this.settings = settings;
        this.identity = identity;
        this.address = address;
        this.platform = platform;
        this.workers = List.copyOf(workers);
    }

    /** Not at the context's start: an embedded platform does not listen yet then. */
    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        start();
    }

    @Override
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        // It logs a stack trace per failed poll; each failure reaches PlatformWatch or Delivery.
        ForeignLog.silence("org.camunda.bpm.client");
        clockwork = Executors.newScheduledThreadPool(2, new NamedThreads("worker-clock"));
        watch = new PlatformWatch(address);
        workers.forEach(this::open);
        Heartbeat heartbeat = new Heartbeat(identity, platform, this::counts);
        clockwork.scheduleWithFixedDelay(heartbeat, 0, settings.heartbeat().toMillis(), TimeUnit.MILLISECONDS);
        LOG.info("Worker {} serves {} at {}.", identity.id(), topics(), address.base());
    }

    private void open(TopicWorker worker) {
        TopicFeed feed =
                new TopicFeed(worker, new RetryPlan(settings.retryPauses()), new Delivery(DELIVERY_PAUSES), clockwork);
        feeds.add(feed);
        clients.add(new TopicClient(
                feed, settings.platform(), address.engine(), identity.id(), new FetchPace(feed.hands(), watch)));
    }

    List<Heartbeat.Topic> counts() {
        return feeds.stream().map(TopicFeed::count).toList();
    }

    private String topics() {
        return workers.stream()
                .map(worker -> worker.topic() + " (" + worker.threads() + ")")
                .collect(Collectors.joining(", "));
    }

    @Override
    public synchronized void stop() {
        if (!isRunning()) {
            return;
        }
        List<Thread> stopping = clients.stream().map(TopicClient::stopFetching).toList();
        feeds.forEach(TopicFeed::close);
        try {
            finishWork(stopping);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        clockwork.shutdownNow();
        clockwork = null;
        feeds.clear();
        clients.clear();
    }

    private void finishWork(List<Thread> stopping) throws InterruptedException {
        long end = System.nanoTime() + settings.grace().toNanos();
        for (TopicFeed feed : feeds) {
            feed.awaitEnd(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        }
        watch.close();
        for (int each = 0; each < clients.size(); each++) {
            clients.get(each).disconnect(stopping.get(each));
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork != null;
    }
}

package org.lotse.workers.screening;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.lotse.workers.runtime.Platform;
import org.lotse.workers.runtime.PlatformRefusal;
import org.lotse.workers.screening.archive.EditionKeeping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;

/** Loads the lists when the program is ready and then on schedule, and sees that operators hear of it. */
final class ListDuty implements SmartLifecycle, ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(ListDuty.class);
    private static final Duration UNTIL_HEARD = Duration.ofSeconds(10);
    private static final int MOST_UNHEARD = 1000;

    private final ListKeeper keeper;
    private final ShippedLists shipped;
    private final Platform platform;
    private final EditionKeeping editions;
    private final Duration every;
    private final Deque<ListReport> unheard = new ArrayDeque<>();
    private ScheduledExecutorService clockwork;

    ListDuty(ListKeeper keeper, ShippedLists shipped, Platform platform, Duration every) {
        this.keeper = keeper;
        this.shipped = shipped;
        this.platform = platform;
        this.editions = new EditionKeeping(platform);
        this.every = every;
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
        if (clockwork == null) {
            clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread thread = new Thread(work, "sanctions-lists");
                thread.setDaemon(true);
                return thread;
            });
            clockwork.scheduleWithFixedDelay(this::load, 0, every.toMillis(), TimeUnit.MILLISECONDS);
            long pause = UNTIL_HEARD.toMillis();
            clockwork.scheduleWithFixedDelay(this::report, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    /** One round: look, take what is sound, tell. Never throws, because a schedule ends with the first exception. */
    void load() {
        try {
            shipped.putWhereNothingIs();
            for (ListReport report : keeper.reload()) {
                log(report);
                remember(report);
            }
        } catch (RuntimeException unexpected) {
            LOG.error("The sanctions lists could not be looked at ({}); those in force stay.", unexpected.toString());
        }
        report();
    }

    private static void log(ListReport report) {
        switch (report.status()) {
            case IN_FORCE ->
                LOG.info(
                        "Sanctions list {} of {} is in force: {} entries.{}",
                        report.source(),
                        report.publicationDate(),
                        report.entries(),
                        report.reason() == null ? "" : " " + report.reason() + ".");
            case REJECTED ->
                LOG.warn(
                        "Sanctions list {} at {} was not taken: {}.",
                        report.source(),
                        report.origin(),
                        report.reason());
            case STALE -> LOG.warn("Sanctions list {} is in force and too old: {}.", report.source(), report.reason());
            case RESOLVED -> LOG.info("Sanctions list {} is in order again.", report.source());
        }
    }

    private void remember(ListReport report) {
        if (unheard.size() == MOST_UNHEARD) {
            unheard.removeFirst();
        }
        unheard.addLast(report);
    }

    /** An edition is handed over before anybody hears that it is in force, so that it can be screened with anywhere. */
    private void report() {
        try {
            keeper.files().forEach(editions::handOver);
            while (!unheard.isEmpty()) {
                tell(unheard.peekFirst());
                unheard.removeFirst();
            }
        } catch (RuntimeException away) {
            LOG.debug("The platform did not hear of the lists yet: {}", away.toString());
        }
    }

    private void tell(ListReport report) {
        try {
            boolean over = report.status() == ListReport.Status.RESOLVED;
            platform.put("/lists/" + report.source() + (over ? "/resolved" : ""), report);
        } catch (PlatformRefusal refusal) {
            LOG.warn("The platform does not want to hear of list {}: {}", report.source(), refusal.getMessage());
        }
    }

    @Override
    public synchronized void stop() {
        if (clockwork != null) {
            clockwork.shutdownNow();
            clockwork = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork != null;
    }
}

package org.lotse.workers.runtime;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the platform again and again that this process lives and how busy it is. */
record Heartbeat(WorkerIdentity identity, Platform platform, Supplier<List<Heartbeat.Topic>> topics)
        implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    /**
     * How busy one topic is; done, failed and the milliseconds spent on both count since the start, as do the figures
     * that the worker itself wants watched.
     */
    record Topic(String topic, int inFlight, long done, long failed, long millis, Map<String, Long> figures) {}

    record Beat(String host, String version, Instant startedAt, List<Topic> topics) {}

    /** Lets no failure out: a scheduled task that throws is never run again. */
    @Override
    public void run() {
        try {
            platform.put(
                    "/heartbeats/" + identity.id(),
                    new Beat(identity.host(), identity.version(), identity.startedAt(), topics.get()));
        } catch (RuntimeException missed) {
            LOG.debug(
                    "The platform did not hear a heartbeat: {}",
                    missed.getClass().getSimpleName());
        }
    }
}

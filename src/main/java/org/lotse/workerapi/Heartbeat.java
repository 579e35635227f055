package org.lotse.workerapi;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A worker program's last sign of life.
 *
 * @param at when the platform heard it; the sender's own clock is not relied upon
 */
public record Heartbeat(
        String workerId, String host, String version, Instant startedAt, List<TopicLoad> topics, Instant at) {

    public Heartbeat {
        topics = topics == null ? List.of() : List.copyOf(topics);
    }

    /**
     * What a worker program has done for one topic since it started, and the milliseconds it took all its threads.
     *
     * @param figures what else the worker counts since then, by name
     */
    public record TopicLoad(
            String topic, long inFlight, long done, long failed, long millis, Map<String, Long> figures) {

        public TopicLoad {
            figures = figures == null ? Map.of() : Map.copyOf(figures);
        }

        public TopicLoad(String topic, long inFlight, long done, long failed, long millis) {
            this(topic, inFlight, done, failed, millis, Map.of());
        }
    }
}

package org.lotse.workers.runtime;

import java.time.Duration;
import java.util.Map;

/** One step of a process that a machine does. */
public interface TopicWorker {

    /** The topic of the external task, which is also the activity's stem, e.g. {@code screen-party}. */
    String topic();

    /** How many tasks of this topic may be worked on at the same time in this process; at least 1. */
    int threads();

    /** What else of this worker is worth watching: counts since the program's start, by names in lower case. */
    default Map<String, Long> figures() {
        return Map.of();
    }

    /** How long a fetched task stays ours without a sign of life; the runtime renews it while {@link #handle} runs. */
    Duration lock();

    /**
     * Does the work. May be called again for the same task: every effect carries {@link TaskOrder#taskId()} as its
     * unique key.
     *
     * @throws Exception anything technical; the task is then tried again later and ends as an incident
     */
    TaskOutcome handle(TaskOrder order) throws Exception;
}

package org.lotse.workers.runtime;

import java.time.Duration;
import java.util.List;

/** How often and after which pauses a failed task is tried again before it becomes an incident. */
record RetryPlan(List<Duration> pauses) {

    /** What the engine is told: tries left, and how long to leave the task alone. */
    record Next(int retries, Duration pause) {
        static final Next INCIDENT = new Next(0, Duration.ZERO);
    }

    /** @param retries tries the engine counts as left, null when the task never failed before */
    Next after(Integer retries) {
        int left = retries == null ? pauses.size() : retries - 1;
        return left <= 0 ? Next.INCIDENT : new Next(left, pauses.get(Math.max(0, pauses.size() - left)));
    }
}

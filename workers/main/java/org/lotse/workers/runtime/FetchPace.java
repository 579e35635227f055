package org.lotse.workers.runtime;

import java.util.List;
import org.camunda.bpm.client.backoff.ErrorAwareBackoffStrategy;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.task.ExternalTask;

/**
 * When to fetch again: not before a hand is free, at once after work was found, soon after an empty answer (the long
 * poll has waited already), and more slowly, at most a second, while the platform is away.
 */
final class FetchPace implements ErrorAwareBackoffStrategy {

    private static final long EMPTY_MILLIS = 50;
    private static final long FIRST_ERROR_MILLIS = 125;
    private static final long MOST_MILLIS = 1_000;

    private final Hands hands;
    private final PlatformWatch watch;
    private long pause;

    FetchPace(Hands hands, PlatformWatch watch) {
        this.hands = hands;
        this.watch = watch;
    }

    @Override
    public void reconfigure(List<ExternalTask> tasks, ExternalTaskClientException failure) {
        watch.saw(failure);
        if (failure != null) {
            pause = Math.min(MOST_MILLIS, Math.max(FIRST_ERROR_MILLIS, 2 * pause));
        } else {
            pause = tasks.isEmpty() ? EMPTY_MILLIS : 0;
        }
    }

    @Override
    public long calculateBackoffTime() {
        try {
            hands.awaitFree();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return pause;
    }
}

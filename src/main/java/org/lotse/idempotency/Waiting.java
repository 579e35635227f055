package org.lotse.idempotency;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.lotse.idempotency.RememberedRequests.Remembered;
import org.springframework.stereotype.Component;

/** A repeated request is patient for a moment: most often the first one is about to answer. */
@Component
class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Remembered NOT_YET = new Remembered("", null);

    private final RememberedRequests requests;
    private final IdempotencySettings settings;

    Waiting(RememberedRequests requests, IdempotencySettings settings) {
        this.requests = requests;
        this.settings = settings;
    }

    Remembered forAnswer(String id) {
        long deadline = System.nanoTime() + settings.patience().toNanos();
        Remembered remembered = requests.find(id).orElse(NOT_YET);
        while (!remembered.isAnswered() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
            remembered = requests.find(id).orElse(NOT_YET);
        }
        return remembered;
    }
}

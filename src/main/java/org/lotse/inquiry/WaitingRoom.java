package org.lotse.inquiry;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Where a caller waits for the answer. Its seats are few: whoever waits holds a thread of the web server, and workers
 * need some to hand their answers in.
 */
@Component
class WaitingRoom {

    private static final int SEATS = 16;
    // Another node of the platform may have taken the answer, which this one only sees in the database.
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final Inquiries inquiries;
    private final Semaphore seats = new Semaphore(SEATS);
    private final Map<InquiryId, CountDownLatch> waiting = new ConcurrentHashMap<>();

    WaitingRoom(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    /** @return whether there is an answer now; at once when all seats are taken */
    boolean awaitAnswer(InquiryId id, Duration patience) {
        if (!seats.tryAcquire()) {
            return isAnswered(id);
        }
        var answered = new CountDownLatch(1);
        waiting.put(id, answered);
        try {
            return await(id, answered, System.nanoTime() + patience.toNanos());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.remove(id);
            seats.release();
        }
    }

    private boolean await(InquiryId id, CountDownLatch answered, long deadline) throws InterruptedException {
        boolean there = isAnswered(id);
        while (!there && System.nanoTime() < deadline) {
            there = answered.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS) || isAnswered(id);
        }
        return there;
    }

    private boolean isAnswered(InquiryId id) {
        return inquiries.get(id).isAnswered();
    }

    @TransactionalEventListener
    public void on(InquiryAnswered event) {
        CountDownLatch latch = waiting.get(event.inquiryId());
        if (latch != null) {
            latch.countDown();
        }
    }
}

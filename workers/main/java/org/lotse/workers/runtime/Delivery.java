package org.lotse.workers.runtime;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.client.exception.BadRequestException;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.exception.NotFoundException;

/** Tells the engine how a task ended, and says it again while the engine stumbles or is away. */
final class Delivery {

    /** What became of a report. */
    enum Receipt {
        ACCEPTED,
        /** The task is no more: done by another, or its process was ended. */
        TASK_GONE,
        /** The task is another's by now, or the engine does not take this answer. */
        REFUSED,
        FAILED
    }

    private final List<Duration> pauses;

    Delivery(List<Duration> pauses) {
        this.pauses = List.copyOf(pauses);
    }

    Receipt deliver(Runnable report) throws InterruptedException {
        for (Duration pause : pauses) {
            Receipt receipt = once(report);
            if (receipt != Receipt.FAILED) {
                return receipt;
            }
            Thread.sleep(pause.toMillis());
        }
        return once(report);
    }

    private static Receipt once(Runnable report) {
        try {
            report.run();
            return Receipt.ACCEPTED;
        } catch (NotFoundException gone) {
            return Receipt.TASK_GONE;
        } catch (BadRequestException refused) {
            return Receipt.REFUSED;
        } catch (ExternalTaskClientException stumbled) {
            return Receipt.FAILED;
        }
    }
}

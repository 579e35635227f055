package org.lotse.workers.notification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lotse.workers.notification.MessageOrder.Batch;
import org.lotse.workers.runtime.Platform;
import org.lotse.workers.runtime.StepFailure;
import org.lotse.workers.runtime.TaskOrder;
import org.lotse.workers.runtime.TaskOutcome;
import org.lotse.workers.runtime.TopicWorker;

/** Writes to the client, on every channel the platform ordered, each message at most once. */
final class NotifyClientWorker implements TopicWorker {

    private final Platform platform;
    private final Dispatch dispatch;
    private final int threads;

    NotifyClientWorker(Platform platform, Dispatch dispatch, int threads) {
        this.platform = platform;
        this.dispatch = dispatch;
        this.threads = threads;
    }

    @Override
    public String topic() {
        return "notify-client";
    }

    @Override
    public int threads() {
        return threads;
    }

    /** Short, since it is renewed: the work of a process that dies is taken over soon. */
    @Override
    public Duration lock() {
        return Duration.ofSeconds(30);
    }

    @Override
    public TaskOutcome handle(TaskOrder task) throws Exception {
        MessageKind kind = kind(task.text("messageKind"));
        Map<String, String> request = Map.of("key", task.taskId(), "caseId", task.text("caseId"), "kind", kind.name());
        dispatchAll(kind, platform.post("/messages", request, Batch.class).orders());
        return TaskOutcome.done();
    }

    private static MessageKind kind(String name) {
        return Arrays.stream(MessageKind.values())
                .filter(kind -> kind.name().equals(name))
                .findAny()
                .orElseThrow(() -> StepFailure.forGood("This worker has no template for a message of that kind."));
    }

    /** A channel that fails does not hold up the others; a failure that trying again may heal is told first. */
    private void dispatchAll(MessageKind kind, List<MessageOrder> orders) throws Exception {
        List<Exception> failures = new ArrayList<>();
        for (MessageOrder order : orders) {
            try {
                dispatch.dispatch(kind, order);
            } catch (InterruptedException stopping) {
                throw stopping;
            } catch (Exception failure) {
                failures.add(failure);
            }
        }
        for (Exception failure : failures) {
            if (!(failure instanceof StepFailure known) || known.repeatable()) {
                throw failure;
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }
}

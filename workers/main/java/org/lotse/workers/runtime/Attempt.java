package org.lotse.workers.runtime;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskService;
import org.lotse.workers.runtime.Delivery.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One try at one task, from handing it to the worker to the engine's receipt of how it ended. */
record Attempt(
        TopicWorker worker, ExternalTask task, ExternalTaskService engine, RetryPlan retries, Delivery delivery) {

    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);

    /** @return whether the step ended as the process expects it, with a result or a business error */
    boolean run() throws InterruptedException {
        try {
            return report(worker.handle(order()));
        } catch (InterruptedException stopping) {
            throw stopping;
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError failure) {
            fail(failure);
            return false;
        }
    }

    private TaskOrder order() {
        Map<String, Object> variables = task.getAllVariables().entrySet().stream()
                .filter(variable -> Objects.nonNull(variable.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new TaskOrder(task.getId(), task.getBusinessKey(), variables);
    }

    private boolean report(TaskOutcome outcome) throws InterruptedException {
        Receipt receipt = delivery.deliver(() -> tell(outcome));
        return switch (receipt) {
            case ACCEPTED -> true;
            case TASK_GONE -> {
                dropped();
                yield false;
            }
            case REFUSED, FAILED -> {
                fail(StepFailure.forNow("The platform did not take the result of the step " + topic() + ".", null));
                yield false;
            }
        };
    }

    private void tell(TaskOutcome outcome) {
        if (outcome instanceof TaskOutcome.Done done) {
            engine.complete(task, Map.of(), done.variables());
        } else if (outcome instanceof TaskOutcome.BusinessError error) {
            engine.handleBpmnError(task, error.code(), error.message());
        }
    }

    private void fail(Throwable failure) throws InterruptedException {
        RetryPlan.Next next = next(failure);
        String sentence = FailureText.sentence(topic(), failure);
        LOG.warn("{} Task {}, tries left: {}.", sentence, task.getId(), next.retries());
        Receipt receipt = delivery.deliver(() -> engine.handleFailure(
                task,
                sentence,
                FailureText.details(failure),
                next.retries(),
                next.pause().toMillis()));
        if (receipt != Receipt.ACCEPTED) {
            dropped();
        }
    }

    private RetryPlan.Next next(Throwable failure) {
        boolean hopeless = failure instanceof StepFailure known && !known.repeatable();
        return hopeless ? RetryPlan.Next.INCIDENT : retries.after(task.getRetries());
    }

    private void dropped() {
        LOG.warn("Task {} of {} is not ours any more; its result is dropped.", task.getId(), topic());
    }

    private String topic() {
        return worker.topic();
    }
}

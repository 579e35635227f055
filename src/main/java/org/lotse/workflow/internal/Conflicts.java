package org.lotse.workflow.internal;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.lotse.kernel.RuleBroken;

/** Two people at one thing: the second is told, instead of seeing a failure. */
final class Conflicts {

    private Conflicts() {}

    static void translated(Runnable step) {
        translated(() -> {
            step.run();
            return true;
        });
    }

    static <T> T translated(Supplier<T> step) {
        try {
            return step.get();
        } catch (OptimisticLockingException changedMeanwhile) {
            throw new RuleBroken("changed-meanwhile");
        }
    }
}

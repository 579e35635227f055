package org.lotse.workflow.internal;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.lotse.kernel.RuleBroken;

/** Two people at one thing: the second is told, instead of seeing a failure. */
final class Conflicts {

    private Conflicts() {}

    static void translated(Runnable step) {
        try {
            step.run();
        } catch (OptimisticLockingException changedMeanwhile) {
            throw new RuleBroken("changed-meanwhile");
        }
    }
}

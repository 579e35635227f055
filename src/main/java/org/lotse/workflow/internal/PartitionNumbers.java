package org.lotse.workflow.internal;

import java.util.List;
import org.lotse.portfolio.RunId;
import org.lotse.portfolio.Runs;
import org.springframework.stereotype.Component;

/** The partitions of a run; called by the model, whose expressions reach public classes only. */
@Component
public class PartitionNumbers {

    private final Runs runs;

    PartitionNumbers(Runs runs) {
        this.runs = runs;
    }

    public List<Integer> of(String runId) {
        return runs.partitions(RunId.of(runId));
    }
}

package org.lotse.workflow.internal;

import java.util.ArrayList;
import java.util.List;
import org.lotse.kernel.CaseId;
import org.lotse.workflow.HumanTask;
import org.lotse.workflow.HumanTaskChanged;
import org.springframework.context.event.EventListener;

/** Everything the house was told about human tasks. */
final class TasksSeen {

    private final List<HumanTaskChanged> all = new ArrayList<>();

    @EventListener
    void on(HumanTaskChanged changed) {
        all.add(changed);
    }

    List<String> of(CaseId caseId) {
        return all.stream()
                .filter(one -> one.task().caseId().equals(caseId))
                .map(one -> one.task().key() + " " + one.change())
                .toList();
    }

    HumanTask last(CaseId caseId) {
        return all.stream()
                .filter(one -> one.task().caseId().equals(caseId))
                .reduce((before, after) -> after)
                .orElseThrow()
                .task();
    }
}

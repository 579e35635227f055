package org.lotse.workflow;

import java.util.List;

/** The human steps of walled-off processes, which no task list shows; for compliance and auditors alone. */
public interface WalledSteps {

    /** All that wait, the most urgent first; {@link HumanTask#caseId()} is the process's own key. */
    List<HumanTask> open();
}

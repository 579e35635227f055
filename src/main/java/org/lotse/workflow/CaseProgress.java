package org.lotse.workflow;

import java.util.List;
import org.lotse.kernel.CaseId;

/** Where a case stands in its processes. */
public interface CaseProgress {

    /** The processes of a case, caller before called. */
    List<ProcessView> of(CaseId caseId);

    /**
     * One process of a case with its diagram.
     *
     * @param name as on the diagram
     * @param bpmn the XML of the version this case runs on
     * @param active ids of the elements where it stands
     * @param passed ids of the elements it has passed, in order, without repeats
     * @param failed ids of the elements that wait for an operator
     */
    record ProcessView(
            String process,
            int version,
            String name,
            boolean running,
            String bpmn,
            List<String> active,
            List<String> passed,
            List<String> failed) {}
}

package org.lotse.workflow.internal;

import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.switching.Switches;
import org.springframework.stereotype.Component;

/** A clerk has handed the request to the other bank. */
@Component
class RequestListsAnswer implements TaskAnswer {

    private final Switches switches;

    RequestListsAnswer(Switches switches) {
        this.switches = switches;
    }

    @Override
    public String taskKey() {
        return "request-lists";
    }

    @Override
    public boolean prepares() {
        return false;
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        if (!answer.yesOrNo("sent")) {
            answer.problem("sent", "to-be-done");
        }
        answer.check();
        switches.requested(caseId, user);
        return Map.of();
    }
}

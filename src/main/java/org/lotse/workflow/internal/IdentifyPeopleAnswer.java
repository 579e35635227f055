package org.lotse.workflow.internal;

import java.util.Map;
import org.lotse.entity.EntityFiles;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Component;

/** A clerk has identified everybody who owns or represents the entity. */
@Component
class IdentifyPeopleAnswer implements TaskAnswer {

    private final EntityFiles entities;

    IdentifyPeopleAnswer(EntityFiles entities) {
        this.entities = entities;
    }

    @Override
    public String taskKey() {
        return "identify-people";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        if (!answer.yesOrNo("confirmed")
                || !entities.behind(caseId).unidentified().isEmpty()) {
            answer.problem("confirmed", "people-unidentified");
        }
        answer.check();
        return Map.of();
    }
}

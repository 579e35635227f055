package org.lotse.workflow.internal;

import java.util.Map;
import org.lotse.document.DocumentId;
import org.lotse.kernel.CaseId;
import org.lotse.succession.Proof;
import org.lotse.succession.Successions;
import org.springframework.stereotype.Component;

/** A clerk has named all heirs, and says what proves it. */
@Component
class NameHeirsAnswer implements TaskAnswer {

    private final Successions successions;

    NameHeirsAnswer(Successions successions) {
        this.successions = successions;
    }

    @Override
    public String taskKey() {
        return "name-heirs";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        Proof.Kind kind = answer.choice("proof", Proof.Kind.class);
        String paper = answer.text("paper");
        answer.check();
        successions.prove(caseId, new Proof(kind, DocumentId.of(paper)), user);
        return Map.of();
    }
}

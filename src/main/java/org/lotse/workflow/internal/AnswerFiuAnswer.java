package org.lotse.workflow.internal;

import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.suspicion.Suspicions;
import org.springframework.stereotype.Component;

/** An officer answers a question of the authority and keeps what was answered. */
@Component
class AnswerFiuAnswer implements TaskAnswer {

    private final Suspicions suspicions;

    AnswerFiuAnswer(Suspicions suspicions) {
        this.suspicions = suspicions;
    }

    @Override
    public String taskKey() {
        return "answer-fiu";
    }

    @Override
    public boolean prepares() {
        return false;
    }

    @Override
    public Map<String, Object> take(CaseId question, String user, FormAnswer answer) {
        String words = answer.text("answer");
        answer.check();
        suspicions.answered(question, words, user);
        return Map.of();
    }
}

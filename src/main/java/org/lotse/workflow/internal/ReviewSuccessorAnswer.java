package org.lotse.workflow.internal;

import java.time.Clock;
import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.succession.Note;
import org.lotse.succession.Successions;
import org.springframework.stereotype.Component;

/** Compliance has looked anew at the entity that absorbed a client, and says what came of it. */
@Component
class ReviewSuccessorAnswer implements TaskAnswer {

    private final Successions successions;
    private final Clock clock;

    ReviewSuccessorAnswer(Successions successions, Clock clock) {
        this.successions = successions;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "review-successor";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        String done = answer.text("done");
        answer.check();
        successions.note(caseId, new Note(Note.Kind.REVIEW, done, user, clock.instant()));
        return Map.of();
    }
}

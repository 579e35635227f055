package org.lotse.workflow.internal;

import java.time.Clock;
import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.succession.Note;
import org.lotse.succession.Successions;
import org.springframework.stereotype.Component;

/** Compliance says what was done about a payee who is on a list. */
@Component
class HandlePayeeMatchAnswer implements TaskAnswer {

    private final Successions successions;
    private final Clock clock;

    HandlePayeeMatchAnswer(Successions successions, Clock clock) {
        this.successions = successions;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "handle-payee-match";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        String done = answer.text("done");
        answer.check();
        successions.note(caseId, new Note(Note.Kind.MATCH, done, user, clock.instant()));
        return Map.of();
    }
}

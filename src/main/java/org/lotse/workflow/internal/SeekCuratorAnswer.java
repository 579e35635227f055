package org.lotse.workflow.internal;

import java.time.Clock;
import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.succession.Note;
import org.lotse.succession.Successions;
import org.springframework.stereotype.Component;

/** Compliance says what is done about heirs that nobody knows (BGB §1960). */
@Component
class SeekCuratorAnswer implements TaskAnswer {

    private final Successions successions;
    private final Clock clock;

    SeekCuratorAnswer(Successions successions, Clock clock) {
        this.successions = successions;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "seek-curator";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        String done = answer.text("done");
        answer.check();
        successions.note(caseId, new Note(Note.Kind.CURATOR, done, user, clock.instant()));
        return Map.of();
    }
}

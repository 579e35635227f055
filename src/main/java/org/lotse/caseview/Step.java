package org.lotse.caseview;

import java.util.Arrays;
import java.util.List;
import org.lotse.casefile.CaseFile;
import org.lotse.casefile.CaseStage;

/** A stage on the line at the top of a case. */
record Step(CaseStage stage, State state) {

    /** Behind it, in it, before it. */
    enum State {
        DONE,
        CURRENT,
        AHEAD
    }

    static List<Step> of(CaseFile file) {
        return Arrays.stream(CaseStage.values())
                .map(stage -> new Step(stage, state(stage, file)))
                .toList();
    }

    private static State state(CaseStage stage, CaseFile file) {
        int distance = stage.compareTo(file.stage());
        if (distance < 0
                || distance == 0 && stage == CaseStage.ACCOUNT && file.status().isFinal()) {
            return State.DONE;
        }
        return distance == 0 ? State.CURRENT : State.AHEAD;
    }
}

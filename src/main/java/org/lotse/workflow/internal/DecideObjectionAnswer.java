package org.lotse.workflow.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.BankNotices;
import org.lotse.offboarding.Objection.Ruling;
import org.lotse.offboarding.Offboardings;
import org.springframework.stereotype.Component;

/** Compliance decides whether a client who objects to the bank's notice stays. */
@Component
class DecideObjectionAnswer implements TaskAnswer {

    private final Offboardings offboardings;
    private final BankNotices notices;

    DecideObjectionAnswer(Offboardings offboardings, BankNotices notices) {
        this.offboardings = offboardings;
        this.notices = notices;
    }

    @Override
    public String taskKey() {
        return "decide-objection";
    }

    /** Whoever proposed the notice is no judge of it. */
    @Override
    public Optional<Set<String>> makers(CaseId caseId) {
        return offboardings.of(caseId).map(one -> Set.of(one.notice().bank().proposedBy()));
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        Ruling ruling = answer.choice("decision", Ruling.class);
        String reason = answer.text("reason");
        answer.check();
        notices.rule(caseId, ruling, reason, user);
        return Map.of(CaseVariables.RELATIONSHIP_STAYS, ruling == Ruling.STAYS);
    }
}

package org.lotse.workflow.internal;

import java.util.List;
import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.switching.Departures;
import org.lotse.switching.ListedPayment;
import org.springframework.stereotype.Component;

/** A clerk has sent our lists to the other bank, and keeps here what they said. */
@Component
class SendListsAnswer implements TaskAnswer {

    private final Departures departures;

    SendListsAnswer(Departures departures) {
        this.departures = departures;
    }

    @Override
    public String taskKey() {
        return "send-lists";
    }

    @Override
    public boolean prepares() {
        return false;
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        List<ListedPayment> payments = PaymentLines.read(answer);
        if (!answer.yesOrNo("complete")) {
            answer.problem("complete", "to-be-done");
        }
        if (!answer.yesOrNo("sent")) {
            answer.problem("sent", "to-be-done");
        }
        answer.check();
        departures.listed(caseId, payments, user);
        return Map.of();
    }
}

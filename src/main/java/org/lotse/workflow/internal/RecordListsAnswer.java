package org.lotse.workflow.internal;

import java.util.List;
import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.switching.ListedPayment;
import org.lotse.switching.Switches;
import org.springframework.stereotype.Component;

/** A clerk takes over the other bank's lists. */
@Component
class RecordListsAnswer implements TaskAnswer {

    private final Switches switches;

    RecordListsAnswer(Switches switches) {
        this.switches = switches;
    }

    @Override
    public String taskKey() {
        return "record-lists";
    }

    @Override
    public boolean prepares() {
        return false;
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        List<ListedPayment> payments = PaymentLines.read(answer);
        answer.check();
        switches.listed(caseId, payments, user);
        return Map.of();
    }
}

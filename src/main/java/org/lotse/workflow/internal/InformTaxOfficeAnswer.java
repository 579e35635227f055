package org.lotse.workflow.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.succession.Successions;
import org.lotse.succession.TaxReport;
import org.springframework.stereotype.Component;

/** A clerk has told the inheritance tax office what was on the account (ErbStG §33(1)). */
@Component
class InformTaxOfficeAnswer implements TaskAnswer {

    private final Successions successions;
    private final Clock clock;

    InformTaxOfficeAnswer(Successions successions, Clock clock) {
        this.successions = successions;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "inform-tax-office";
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        BigDecimal balance = answer.amount("balance");
        BigDecimal interest = answer.amount("interest");
        String office = answer.text("office", 200);
        LocalDate sentOn = answer.day("sentOn");
        answer.check();
        successions.reportTax(caseId, new TaxReport(balance, interest, office, sentOn, user, clock.instant()));
        return Map.of();
    }
}

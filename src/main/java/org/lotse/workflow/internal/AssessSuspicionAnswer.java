package org.lotse.workflow.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.suspicion.Assessment;
import org.lotse.suspicion.SuspectTransaction;
import org.lotse.suspicion.SuspectTransaction.Direction;
import org.lotse.suspicion.Suspicions;
import org.springframework.stereotype.Component;

/** An officer weighs what speaks for and against a report and proposes. */
@Component
class AssessSuspicionAnswer implements TaskAnswer {

    private static final String ROWS = "transactions";
    private static final int MOST_TRANSACTIONS = 100;

    private final Suspicions suspicions;
    private final Clock clock;

    AssessSuspicionAnswer(Suspicions suspicions, Clock clock) {
        this.suspicions = suspicions;
        this.clock = clock;
    }

    private enum Proposal {
        REPORT,
        DO_NOT_REPORT
    }

    @Override
    public String taskKey() {
        return "assess-suspicion";
    }

    /** No case has the key of a suspicion; who weighed stands in the suspicion's file. */
    @Override
    public boolean prepares() {
        return false;
    }

    @Override
    public Map<String, Object> take(CaseId caseId, String user, FormAnswer answer) {
        String grounds = answer.text("grounds");
        String against = answer.text("against");
        Proposal proposal = answer.choice("proposal", Proposal.class);
        List<SuspectTransaction> transactions = transactions(answer);
        answer.check();
        suspicions.assess(
                caseId,
                new Assessment(
                        grounds, against, proposal == Proposal.REPORT, transactions, user, clock.instant(), null));
        return Map.of();
    }

    private static List<SuspectTransaction> transactions(FormAnswer answer) {
        List<FormAnswer> rows = answer.rows(ROWS);
        if (rows.size() > MOST_TRANSACTIONS) {
            answer.problem(ROWS, "too-many-transactions");
            return List.of();
        }
        var transactions = new ArrayList<SuspectTransaction>();
        for (int place = 0; place < rows.size(); place++) {
            transactions.add(transaction(rows.get(place)));
            answer.include(ROWS + "[" + place + "]", rows.get(place));
        }
        return transactions;
    }

    private static SuspectTransaction transaction(FormAnswer row) {
        String number = row.text("number", 80);
        LocalDate day = row.day("day");
        BigDecimal amount = row.amount("amount");
        Direction direction = row.choice("direction", Direction.class);
        return new SuspectTransaction(
                number, day, amount, direction, row.text("counterparty"), row.optionalText("purpose"));
    }
}

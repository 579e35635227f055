package org.lotse.remediation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lotse.kernel.FieldProblem;

/**
 * How fast a remediation goes.
 *
 * @param batchSize clients a batch, 1 to 5,000
 * @param mostAtWork reviews under way at once; no batch begins that would exceed it
 * @param workingDays from the begin of one batch to that of the next, 1 to 250; null when the share decides
 * @param finishedPercent share of the last batch that must be over before the next begins, 1 to 100; null when days decide
 * @param wantedEnd null when there is none
 */
public record Pace(int batchSize, int mostAtWork, Integer workingDays, Integer finishedPercent, LocalDate wantedEnd) {

    static final int LARGEST_BATCH = 5_000;
    static final int MOST_AT_WORK = 50_000;

    public static Pace everyDays(int batchSize, int mostAtWork, int workingDays) {
        return new Pace(batchSize, mostAtWork, workingDays, null, null);
    }

    public static Pace afterShare(int batchSize, int mostAtWork, int percent) {
        return new Pace(batchSize, mostAtWork, null, percent, null);
    }

    List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        if (batchSize < 1 || batchSize > LARGEST_BATCH) {
            problems.add(new FieldProblem("batchSize", "invalid"));
        }
        if (mostAtWork < batchSize || mostAtWork > MOST_AT_WORK) {
            problems.add(new FieldProblem("mostAtWork", "invalid"));
        }
        if ((workingDays == null) == (finishedPercent == null) || outside(workingDays, 250)) {
            problems.add(new FieldProblem("workingDays", "invalid"));
        }
        if (outside(finishedPercent, 100)) {
            problems.add(new FieldProblem("finishedPercent", "invalid"));
        }
        return problems;
    }

    private static boolean outside(Integer number, int most) {
        return number != null && (number < 1 || number > most);
    }
}

package org.lotse.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * What an answer rests on; written as it is beside the decision.
 *
 * @param pack whose regime applied
 * @param day for which it was asked
 * @param table name without its pack, e.g. {@code review-cycle}
 * @param version of the deployed table, counted from 1
 * @param sha256 of the table's file, in hexadecimal
 * @param validFrom first day of this version of the table
 * @param rules the rows that gave the answer, never empty
 */
public record RuleBasis(
        String pack,
        LocalDate day,
        String table,
        int version,
        String sha256,
        LocalDate validFrom,
        List<AppliedRule> rules) {

    public RuleBasis {
        rules = List.copyOf(rules);
    }
}

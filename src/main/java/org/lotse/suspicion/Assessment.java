package org.lotse.suspicion;

import java.time.Instant;
import java.util.List;

/**
 * What an officer weighed, kept whether a report follows or not (GwG §8(1) no. 4).
 *
 * @param grounds what speaks for a report
 * @param against what speaks against it
 * @param report whether the officer proposes to report
 * @param transactions those a report would name, may be none
 * @param sentBack why a colleague sent it back, or null
 */
public record Assessment(
        String grounds,
        String against,
        boolean report,
        List<SuspectTransaction> transactions,
        String by,
        Instant at,
        String sentBack) {

    public Assessment {
        transactions = List.copyOf(transactions);
    }

    Assessment sentBackFor(String why) {
        return new Assessment(grounds, against, report, transactions, by, at, why);
    }
}

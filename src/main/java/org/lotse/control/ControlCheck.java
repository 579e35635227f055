package org.lotse.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The check itself: every way through every process, call activities followed, held against every rule. */
public final class ControlCheck {

    private static final int STEPS = 100_000;

    private ControlCheck() {}

    /**
     * What is wrong with these processes together.
     *
     * @return empty where every rule holds
     * @throws UnreadableModel where there are too many ways to go them all
     */
    public static List<Finding> of(Collection<ProcessModel> all) {
        var processes = new Processes(all);
        var findings = new Findings();
        var budget = new Budget(STEPS);
        for (ProcessModel outermost : processes.outermost()) {
            new Walk(processes, findings, budget).through(outermost);
        }
        return findings.all();
    }

    /**
     * What would be wrong if some processes went live: also in those that stand already and call them.
     *
     * @param standing what is live now; replaced by what comes under the same id
     * @param coming what is to go live
     * @return the findings whose path passes something that comes
     * @throws UnreadableModel where there are too many ways to go them all
     */
    public static List<Finding> of(Collection<ProcessModel> standing, Collection<ProcessModel> coming) {
        var all = new ArrayList<>(standing);
        all.addAll(coming);
        return of(all).stream()
                .filter(finding -> coming.stream().anyMatch(one -> finding.passes(one.id())))
                .toList();
    }
}

package org.lotse.remediation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far a remediation is.
 *
 * @param counts every state, in order
 * @param outcomes every outcome of those who are done, in order
 * @param weeks how many were done, week by week, the newest first
 * @param end when it will be done at this pace; null when that cannot be said or it has ended
 * @param tooLate for the wanted end
 * @param packDay the first day of the next rule pack when it will not be done before and that is what it is for; or null
 */
record Progress(
        Map<ClientState, Integer> counts,
        Map<ClientOutcome, Integer> outcomes,
        List<Week> weeks,
        LocalDate end,
        boolean tooLate,
        LocalDate packDay) {

    /** A week from its Monday. */
    record Week(LocalDate monday, int done) {}

    Progress {
        Map<ClientState, Integer> states = new EnumMap<>(ClientState.class);
        for (ClientState state : ClientState.values()) {
            states.put(state, counts.getOrDefault(state, 0));
        }
        Map<ClientOutcome, Integer> ends = new EnumMap<>(ClientOutcome.class);
        for (ClientOutcome outcome : ClientOutcome.values()) {
            ends.put(outcome, outcomes.getOrDefault(outcome, 0));
        }
        counts = states;
        outcomes = ends;
        weeks = List.copyOf(weeks);
    }

    public int failed() {
        return counts.get(ClientState.FAILED);
    }

    /** Of all who are not left out. */
    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - counts.get(ClientState.LEFT_OUT);
    }

    /** Without those whose review was withdrawn: nobody looked at them. */
    public int done() {
        return counts.get(ClientState.DONE) - outcomes.get(ClientOutcome.WITHDRAWN);
    }

    /** 0 to 100, rounded down. */
    public int percent() {
        return all() == 0 ? 0 : (int) (100L * done() / all());
    }
}

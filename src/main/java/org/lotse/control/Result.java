package org.lotse.control;

import java.util.Map;
import java.util.Set;

/**
 * One of the ways a step can end.
 *
 * @param facts it writes
 * @param answers controls it settles
 * @param asks controls it opens anew
 * @param risk it rates; {@code UNRATED} where it rates none
 */
record Result(Map<String, String> facts, Set<Control> answers, Set<Control> asks, Risk risk) {

    static final Result NOTHING = new Result(Map.of(), Set.of(), Set.of(), Risk.UNRATED);

    static Result of(Map<String, String> facts) {
        return new Result(facts, Set.of(), Set.of(), Risk.UNRATED);
    }

    Result answers(Control control) {
        return new Result(facts, Set.of(control), asks, risk);
    }

    Result asks(Control control) {
        return new Result(facts, answers, Set.of(control), risk);
    }

    Result rates(Risk rating) {
        return new Result(facts, answers, asks, rating);
    }

    State after(State before) {
        State state = before.asked(asks).with(facts);
        for (Control control : answers) {
            state = state.answered(control);
        }
        return risk == Risk.UNRATED ? state : state.rated(risk);
    }
}

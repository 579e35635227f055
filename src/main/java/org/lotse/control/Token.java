package org.lotse.control;

import java.util.LinkedList;
import java.util.List;

/**
 * A state and how it came about.
 *
 * @param aside whether it only runs beside the token its scope is about, as after an event that interrupts nothing
 */
record Token(Way way, State state, boolean aside) {

    /** The way so far, newest step first. */
    record Way(PathStep step, Way before) {

        List<PathStep> steps() {
            var steps = new LinkedList<PathStep>();
            for (Way one = this; one != null; one = one.before) {
                steps.addFirst(one.step);
            }
            return steps;
        }
    }

    Token at(String process, Node node) {
        return new Token(new Way(new PathStep(process, node.id(), node.name()), way), state, aside);
    }

    Token aside(boolean beside) {
        return new Token(way, state, beside);
    }

    Token with(State other) {
        return new Token(way, other, aside);
    }
}

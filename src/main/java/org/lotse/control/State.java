package org.lotse.control;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is certain when a token stands at a node.
 *
 * @param facts values of variables that their own steps wrote; whatever else wrote is not in it, and may be anything
 * @param done controls that have happened
 * @param open controls whose question was asked again and has no answer yet
 * @param made whether a person had a hand in the case
 */
record State(Map<String, String> facts, Set<Control> done, Set<Control> open, Risk risk, boolean made) {

    static final String EVERYTHING = "*";

    static final State UNTOUCHED = new State(Map.of(), none(), none(), Risk.UNRATED, false);

    static Set<Control> none() {
        return EnumSet.noneOf(Control.class);
    }

    boolean has(Control control) {
        return done.contains(control) && !open.contains(control);
    }

    State with(Map<String, String> written) {
        var all = new HashMap<>(facts);
        all.putAll(written);
        return facts(all);
    }

    State facts(Map<String, String> all) {
        return new State(Map.copyOf(all), done, open, risk, made);
    }

    State without(Collection<String> names) {
        if (names.contains(EVERYTHING)) {
            return facts(Map.of());
        }
        if (Collections.disjoint(facts.keySet(), names)) {
            return this;
        }
        var left = new HashMap<>(facts);
        left.keySet().removeAll(names);
        return facts(left);
    }

    State answered(Control control) {
        return new State(facts, plus(done, Set.of(control)), minus(open, Set.of(control)), risk, made);
    }

    State asked(Set<Control> again) {
        return new State(facts, done, plus(open, again), risk, made);
    }

    /** Others may ask these again at any moment, or have just done so. */
    State uncertain(Set<Control> others) {
        return Collections.disjoint(done, others) ? this : new State(facts, minus(done, others), open, risk, made);
    }

    State rated(Risk rating) {
        return new State(facts, done, open, rating, made).answered(Control.RATING);
    }

    State made(boolean byHand) {
        return new State(facts, done, open, risk, made || byHand);
    }

    /** Both of two branches are over: what either did is done, and what either left open is open. */
    State joined(State other, Map<String, String> agreed) {
        return new State(
                Map.copyOf(agreed),
                plus(done, other.done),
                plus(open, other.open),
                risk.compareTo(other.risk) > 0 ? risk : other.risk,
                made || other.made);
    }

    private static Set<Control> plus(Set<Control> some, Set<Control> more) {
        var all = none();
        all.addAll(some);
        all.addAll(more);
        return all;
    }

    private static Set<Control> minus(Set<Control> some, Set<Control> less) {
        var left = none();
        left.addAll(some);
        left.removeAll(less);
        return left;
    }
}

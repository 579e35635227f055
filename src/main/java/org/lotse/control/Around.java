package org.lotse.control;

import java.util.HashSet;
import java.util.Set;

/**
 * What holds for everything in a scope, from outside of it.
 *
 * @param process it is drawn in
 * @param calling processes on the way down here
 * @param deadline whether a timer outside ends or reports what waits here
 * @param walled whether a suspicion is handled here or further out
 * @param caught codes of errors that somebody outside catches; an empty code is any
 */
record Around(String process, Set<String> calling, boolean deadline, boolean walled, Set<String> caught) {

    static Around root(ProcessModel process) {
        return new Around(process.id(), Set.of(process.id()), false, process.walledOff(), Set.of());
    }

    Around timed(boolean more) {
        return new Around(process, calling, deadline || more, walled, caught);
    }

    Around catching(Set<String> codes) {
        return new Around(process, calling, deadline, walled, plus(caught, codes));
    }

    Around called(ProcessModel callee) {
        return new Around(
                callee.id(), plus(calling, Set.of(callee.id())), deadline, walled || callee.walledOff(), caught);
    }

    boolean catches(String code) {
        return caught.contains("") || caught.contains(code);
    }

    private static Set<String> plus(Set<String> some, Set<String> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }
}

package org.lotse.control;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule that is broken, and one way through the processes on which it is.
 *
 * @param path from the start of the outermost process to the element where the rule breaks, over call activities; never
 *     empty
 */
public record Finding(ControlRule rule, List<PathStep> path) {

    public Finding {
        path = List.copyOf(path);
    }

    /** Where it breaks. */
    public PathStep at() {
        return path.get(path.size() - 1);
    }

    public boolean passes(String process) {
        return path.stream().anyMatch(step -> step.process().equals(process));
    }

    /** The ids to mark on a process's diagram, in the order of the path. */
    public List<String> marks(String process) {
        return path.stream()
                .filter(step -> step.process().equals(process))
                .map(PathStep::element)
                .distinct()
                .toList();
    }

    /** Rule and path in one sentence. */
    public String sentence() {
        return rule + " at " + at() + " («" + at().name() + "»): " + rule.broken() + "; the path is "
                + path.stream().map(PathStep::toString).collect(Collectors.joining(" > "));
    }
}

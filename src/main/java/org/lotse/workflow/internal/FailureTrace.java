package org.lotse.workflow.internal;

import java.util.List;
import java.util.stream.Collectors;

/** What an operator may read of a failure: kinds and places, but no message, since those carry what clients typed. */
final class FailureTrace {

    private static final String CAUSE = "Caused by: ";

    private FailureTrace() {}

    static String sentence(String trace) {
        List<String> kinds = trace == null
                ? List.of()
                : trace.lines().filter(FailureTrace::isKind).toList();
        return kinds.isEmpty()
                ? "The step failed."
                : "The step failed with " + simpleName(kinds.get(kinds.size() - 1)) + ".";
    }

    static String frames(String trace) {
        return trace == null
                ? ""
                : trace.lines()
                        .filter(line -> isKind(line) || isFrame(line))
                        .map(line -> isFrame(line) ? line : withoutMessage(line))
                        .collect(Collectors.joining("\n"));
    }

    private static boolean isFrame(String line) {
        return line.matches("\\s+(at [\\w.$/<>@-]+\\(.*\\)|\\.\\.\\. \\d+ more)");
    }

    private static boolean isKind(String line) {
        return line.matches("(" + CAUSE + ")?[\\w$]+(\\.[\\w$]+)+(:.*)?");
    }

    private static String withoutMessage(String line) {
        int start = line.startsWith(CAUSE) ? CAUSE.length() : 0;
        int end = line.indexOf(':', start);
        return end < 0 ? line : line.substring(0, end);
    }

    private static String simpleName(String line) {
        String kind = withoutMessage(line);
        return kind.substring(Math.max(kind.lastIndexOf('.'), kind.lastIndexOf('$')) + 1);
    }
}

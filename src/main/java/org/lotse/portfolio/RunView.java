package org.lotse.portfolio;

import java.time.Duration;
import java.time.Instant;

/** A run as its page shows it. */
record RunView(Run run, long minutes, long seconds, long perSecond) {

    static RunView of(Run run, Instant now) {
        Duration took = run.took(now);
        long screened = run.progress().screened();
        long millis = Math.max(1, took.toMillis());
        return new RunView(run, took.toMinutes(), took.toSecondsPart(), screened * 1000 / millis);
    }

    /** Whether a machine wanted it, whose name is a word in the reader's language. */
    public boolean isByItself() {
        return Run.BY_TIMER.equals(run.requestedBy()) || Run.BY_LISTS.equals(run.requestedBy());
    }

    /** What the run's colour and sign say. */
    public String tone() {
        return switch (run.status()) {
            case REQUESTED, RUNNING -> "status-warn";
            case FINISHED -> "status-good";
            case STOPPED -> "status-bad";
        };
    }

    public String sign() {
        return switch (run.status()) {
            case REQUESTED -> "…";
            case RUNNING -> "▶";
            case FINISHED -> "●";
            case STOPPED -> "■";
        };
    }
}

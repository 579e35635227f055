package org.lotse.portfolio;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.lotse.screening.ScreeningResult.ListVersion;

/**
 * One screening of the book.
 *
 * @param lists the editions everybody is screened against, fixed when the run starts
 * @param from for a {@link RunKind#DELTA}, the editions of the run before; otherwise empty
 * @param requestedBy user name, or {@code TIMER} or {@code LISTS}
 * @param startedAt null while only requested
 * @param endedAt null until finished or stopped
 * @param engine of the worker programs; null when they differed, or before the end
 * @param threshold as {@code engine}
 */
public record Run(
        RunId id,
        RunKind kind,
        RunStatus status,
        List<ListVersion> lists,
        List<ListVersion> from,
        String requestedBy,
        Instant requestedAt,
        Instant startedAt,
        Instant endedAt,
        String endedBy,
        String engine,
        Double threshold,
        Progress progress) {

    static final String BY_TIMER = "TIMER";
    static final String BY_LISTS = "LISTS";

    public Run {
        lists = List.copyOf(lists);
        from = List.copyOf(from);
    }

    /** Whether it may still be stopped. */
    public boolean isUnderWay() {
        return status == RunStatus.RUNNING;
    }

    /** How long it took, or has taken until now. */
    public Duration took(Instant now) {
        return startedAt == null ? Duration.ZERO : Duration.between(startedAt, endedAt == null ? now : endedAt);
    }

    /**
     * How far a run is.
     *
     * @param clients how many are to be screened
     * @param hits standing after the run, as far as it is
     * @param newHits of these, hits that were not there before and that nobody cleared
     * @param refused clients whose record gave nothing to screen by
     */
    public record Progress(
            int partitions, int done, long clients, long screened, long hits, long newHits, long refused) {

        static final Progress NONE = new Progress(0, 0, 0, 0, 0, 0, 0);

        /** 0 to 100, both included. */
        public int percent() {
            return clients == 0 ? (partitions == done ? 100 : 0) : (int) (100 * screened / clients);
        }
    }
}

package org.lotse.portfolio;

import java.time.Instant;
import java.util.List;
import org.lotse.party.PartyId;
import org.lotse.screening.ScreeningResult.ListVersion;

/** The screenings of the book. */
public interface Runs {

    /** @throws org.lotse.kernel.NotFound when there is no such run */
    Run run(RunId id);

    /** The newest first. */
    List<Run> recent(int most);

    /** What each worker program has done of a run, the busiest first. */
    List<WorkerShare> shares(RunId id);

    /** Asks for a run over everything; a repeated wish is the same wish. */
    void request(String by);

    /**
     * Ends a run; what it has found stays.
     *
     * @throws org.lotse.kernel.RuleBroken {@code run-is-over} when it is not under way
     */
    void stop(RunId id, String by);

    /** Cuts the book into partitions, once. */
    void plan(RunId id);

    /** The numbers of a run's partitions, from 1. */
    List<Integer> partitions(RunId id);

    /** Every partition is done. */
    void finish(RunId id);

    /** Every finished screening of a client as part of the book, the newest first. */
    List<Proof> proofs(PartyId client);

    /**
     * That a client was screened.
     *
     * @param at when the result of the client's partition was taken
     * @param digest seals the partition's result
     */
    record Proof(
            RunId run,
            RunKind kind,
            int partition,
            Instant at,
            List<ListVersion> lists,
            String workerId,
            String engine,
            double threshold,
            String digest) {}

    /** What one worker program did: partitions, clients and milliseconds of its work. */
    record WorkerShare(String workerId, int partitions, long clients, long hits, long millis) {}
}

package org.lotse.portfolio;

/** The slices of a run, handed to worker programs and taken back. */
public interface Partitions {

    /** @throws org.lotse.kernel.NotFound when the run has no such partition */
    PartitionOrder order(RunId run, int number);

    /**
     * Takes a result, once: whoever brings it again changes nothing, and a run that was stopped takes none.
     *
     * @throws org.lotse.kernel.RuleBroken {@code partition-incomplete} when not everybody was screened
     */
    void accept(RunId run, int number, PartitionResult result);
}

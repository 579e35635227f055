package org.lotse.workflow.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lotse.party.PartyId;
import org.lotse.portfolio.Run;
import org.lotse.portfolio.RunId;
import org.lotse.portfolio.Runs;

/** A book of three partitions, whatever the run. */
final class RunsInMemory implements Runs {

    final List<RunId> planned = new ArrayList<>();
    final List<RunId> finished = new ArrayList<>();

    @Override
    public Run run(RunId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Run> recent(int most) {
        return List.of();
    }

    @Override
    public List<WorkerShare> shares(RunId id) {
        return List.of();
    }

    @Override
    public List<Proof> proofs(PartyId client) {
        return List.of();
    }

    @Override
    public void request(String by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void stop(RunId id, String by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void plan(RunId id) {
        planned.add(id);
    }

    @Override
    public List<Integer> partitions(RunId id) {
        return IntStream.rangeClosed(1, 3).boxed().toList();
    }

    @Override
    public void finish(RunId id) {
        finished.add(id);
    }
}

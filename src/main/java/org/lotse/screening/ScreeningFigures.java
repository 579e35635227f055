package org.lotse.screening;

import java.util.List;

/** How much work screening leaves, in figures without persons. */
public interface ScreeningFigures {

    /** Hits of one list by how far they have come; settled ones are left out. */
    record Waiting(String list, Hit.Standing standing, long hits) {}

    List<Waiting> waiting();

    /** How many judgements spare clients a hit they were cleared of. */
    long suppressions();
}

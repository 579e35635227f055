package org.lotse.suspicion;

import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;

/** Where the files lie. */
interface SuspicionStore {

    void add(Suspicion suspicion);

    /** Replaces a file that was {@link #locked} before. */
    void put(Suspicion suspicion);

    void keepReport(CaseId id, String xml);

    Optional<String> report(CaseId id);

    Optional<Suspicion> find(CaseId id);

    /** Two changes of one file wait for each other. */
    Optional<Suspicion> locked(CaseId id);

    /** The file about a case that is not decided yet. */
    Optional<CaseId> undecided(CaseId about);

    Optional<CaseId> ofQuestion(CaseId question);

    /** The file, its report and its questions are gone. */
    void remove(CaseId id);

    /** The latest first. */
    List<Suspicion> all();
}

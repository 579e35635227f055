package org.lotse.switching;

import java.util.Optional;
import org.lotse.kernel.CaseId;

/** Departures as they are kept; a client has one open at a time. */
interface DepartureTable {

    /** The latest. */
    Optional<Departure> of(CaseId caseId);

    /** The open one; two changes of it wait for each other. */
    Optional<Departure> locked(CaseId caseId);

    /** @throws org.springframework.dao.DuplicateKeyException when there is an open one */
    void add(Departure one);

    void keep(Departure one);
}

package org.lotse.workers.screening.inquiry;

import org.lotse.workers.screening.archive.ListsInForce;

/** Where the lists come from that an inquiry is screened against. */
public interface HeldLists {

    /** Waits for the first load of this program; fails when no list is in force. */
    ListsInForce now() throws InterruptedException;
}

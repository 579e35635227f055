package org.lotse.workerapi;

import java.util.List;

/** The worker programs that are, or lately were, alive. */
public interface Heartbeats {

    void heard(String workerId, Heartbeat heartbeat);

    /** Those heard of within the last day, latest first. */
    List<Heartbeat> recent();
}

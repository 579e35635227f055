package org.lotse.inbox;

import java.util.List;

/** @param more whether another page follows */
record TaskPage(List<OpenTask> tasks, boolean more) {

    static TaskPage of(List<OpenTask> found, int page) {
        boolean full = found.size() > TaskQuery.SIZE;
        return new TaskPage(full ? found.subList(0, TaskQuery.SIZE) : found, full && page < TaskQuery.LAST_PAGE);
    }
}

package org.lotse.inbox;

import java.util.List;
import java.util.Optional;
import org.lotse.kernel.CaseId;
import org.lotse.security.Staff;
import org.springframework.stereotype.Service;

/** The task list as other pages see it. */
@Service
public class Inbox {

    private final TaskSearch search;
    private final NextTask next;

    Inbox(TaskSearch search, NextTask next) {
        this.search = search;
        this.next = next;
    }

    /** Empty when the task is done or never was. */
    public Optional<OpenTask> task(String id) {
        return search.find(id);
    }

    /** What waits in a case, oldest first. */
    public List<OpenTask> of(CaseId caseId) {
        return search.of(caseId);
    }

    /**
     * Takes the most urgent task this person may do.
     *
     * @param except a task not to give again, or null
     */
    public Optional<OpenTask> takeNext(Staff staff, String except) {
        return next.take(staff, except);
    }
}

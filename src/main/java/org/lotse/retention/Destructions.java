package org.lotse.retention;

import java.util.List;

/** Records whose time is over: listed every day, released by two people, destroyed case by case. */
public interface Destructions {

    /** Lists what is due and stands in no list yet; once a day at most. Its process starts in the same transaction. */
    void look();

    /** The lists that wait for somebody or are being destroyed, oldest first. */
    List<Batch> open();

    /** @throws org.lotse.kernel.NotFound when there is no such list */
    Batch batch(BatchId id);

    /** The cases of a list. */
    List<BatchItem> items(BatchId id);

    /**
     * The first of two people agrees.
     *
     * @throws org.lotse.kernel.RuleBroken {@code batch-checked}
     */
    void check(BatchId id, String user);

    /**
     * The second of two people agrees; the process goes on in the same transaction.
     *
     * @throws org.lotse.kernel.RuleBroken {@code batch-not-checked}, {@code four-eyes}, {@code batch-released}
     */
    void release(BatchId id, String user);

    /** Notes that nobody released the list in time. */
    void overdue(BatchId id);

    /**
     * Destroys what is known of one case, all rooms in one transaction; a case that is held or in use stays and is listed
     * again later.
     *
     * @throws org.lotse.kernel.RuleBroken {@code batch-not-released} unless two people agreed
     */
    void destroy(String itemId);

    /** Every case of the list was dealt with. */
    void end(BatchId id);

    /** @throws org.lotse.kernel.NotFound when there is no such case in any list */
    BatchItem item(String itemId);

    /** What was destroyed, newest first. */
    List<BatchItem> certificates(int most);
}

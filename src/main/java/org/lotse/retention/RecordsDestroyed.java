package org.lotse.retention;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;
import org.lotse.kernel.KeptRecords.Share;

/**
 * What was known of a case is gone.
 *
 * @param certificate the id under which it can be read what was destroyed, and why
 * @param counts records by room
 */
public record RecordsDestroyed(
        CaseId caseId,
        String certificate,
        Share share,
        Map<String, Integer> counts,
        String checkedBy,
        String releasedBy,
        Instant at)
        implements DomainEvent {

    public RecordsDestroyed {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }
}

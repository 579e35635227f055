package org.lotse.remediation;

import java.time.Instant;
import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/** What happens to a remediation; goes into the trail under its own key and names no client. */
public sealed interface RemediationEvent extends DomainEvent {

    RemediationId id();

    @Override
    default CaseId caseId() {
        return id().inTheTrail();
    }

    /** Its process starts in the same transaction. */
    record RemediationPlanned(RemediationId id, Ground ground, Criteria criteria, Pace pace, String by, Instant at)
            implements RemediationEvent {}

    record RemediationPlanChanged(RemediationId id, Ground ground, Criteria criteria, Pace pace, String by, Instant at)
            implements RemediationEvent {}

    record RemediationDiscarded(RemediationId id, String by, Instant at) implements RemediationEvent {}

    /** The process goes on in the same transaction. */
    record RemediationReleased(RemediationId id, String by, Instant at) implements RemediationEvent {}

    record RemediationReleaseOverdue(RemediationId id, Instant at) implements RemediationEvent {}

    record PopulationFrozen(RemediationId id, Criteria criteria, int clients, Map<LeftOut, Integer> leftOut, Instant at)
            implements RemediationEvent {}

    record RemediationBatchBegun(RemediationId id, int batch, Instant at) implements RemediationEvent {}

    /** Paused, resumed, tried again, or at another pace; the process looks at once, in the same transaction. */
    record RemediationMoved(RemediationId id, RemediationEntry.Action action, String by, Instant at)
            implements RemediationEvent {}

    /** @param withdraw whether reviews that were not answered are withdrawn */
    record RemediationStopped(RemediationId id, boolean withdraw, String by, Instant at) implements RemediationEvent {}

    /** Nothing has moved for too long. */
    record RemediationStandsStill(RemediationId id, Instant since, Instant at) implements RemediationEvent {}

    record RemediationEnded(RemediationId id, Map<ClientState, Integer> clients, Instant at)
            implements RemediationEvent {}
}

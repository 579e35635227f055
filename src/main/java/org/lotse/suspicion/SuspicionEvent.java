package org.lotse.suspicion;

import java.time.Instant;
import java.time.LocalDate;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/**
 * What happens to a suspicion. Each event goes under the suspicion's own key and names no client, so that neither the
 * client's case nor its trail shows anything.
 */
public sealed interface SuspicionEvent extends DomainEvent {

    /** Its process starts in the same transaction. */
    record SuspicionOpened(CaseId caseId, String by, Instant at) implements SuspicionEvent {}

    record SuspicionRead(CaseId caseId, String by, Instant at) implements SuspicionEvent {}

    record SuspicionAssessed(CaseId caseId, boolean report, String by, Instant at) implements SuspicionEvent {}

    record SuspicionSentBack(CaseId caseId, String by, Instant at) implements SuspicionEvent {}

    record SuspicionDecided(CaseId caseId, boolean reported, String by, Instant at) implements SuspicionEvent {}

    record ReportFetched(CaseId caseId, String by, Instant at) implements SuspicionEvent {}

    record ReportFiled(CaseId caseId, Instant restsUntil, String by, Instant at) implements SuspicionEvent {}

    record ReferenceNoted(CaseId caseId, String by, Instant at) implements SuspicionEvent {}

    /** The waiting process is told in the same transaction. */
    record AuthorityAgreed(CaseId caseId, String by, Instant at) implements SuspicionEvent {}

    record TransactionReleased(CaseId caseId, boolean agreed, Instant at) implements SuspicionEvent {}

    /** A process of its own starts for the question in the same transaction. */
    record AuthorityAsked(CaseId caseId, CaseId question, String by, Instant at) implements SuspicionEvent {}

    record DestructionChecked(CaseId caseId, String by, Instant at) implements SuspicionEvent {}

    /** What is left of a file: by which rules it went, and who saw to it. */
    record SuspicionDestroyed(
            CaseId caseId, String pack, int version, LocalDate keptUntil, String checkedBy, String by, Instant at)
            implements SuspicionEvent {}

    record AuthorityAnswered(CaseId caseId, CaseId question, String by, Instant at) implements SuspicionEvent {}
}

package org.lotse.contact;

import java.time.Instant;
import org.lotse.kernel.CaseId;

/**
 * One message on one channel.
 *
 * @param key what is said together on several channels has one
 * @param reference the carrier's reference or the letter's file name, or null
 */
public record Message(
        String id,
        String key,
        CaseId caseId,
        MessageKind kind,
        Channel channel,
        MessageStatus status,
        String reference,
        Instant plannedAt,
        Instant sentAt) {}

package org.lotse.inquiry;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/**
 * Somebody of the bank wants to know whether people or companies stand on a list.
 *
 * @param caseId the inquiry's own file in the trail
 */
public record InquiryAsked(CaseId caseId, InquiryId inquiryId, String by, Inquiry.Door door, int subjects, Instant at)
        implements DomainEvent {}

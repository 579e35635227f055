package org.lotse.inquiry;

import java.time.Instant;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;

/**
 * Somebody of the bank has read an inquiry; reading is as accountable as deciding.
 *
 * @param caseId the inquiry's own file in the trail
 */
public record InquiryRead(CaseId caseId, InquiryId inquiryId, Instant at) implements DomainEvent {}

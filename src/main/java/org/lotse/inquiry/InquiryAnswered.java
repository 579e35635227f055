package org.lotse.inquiry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.DomainEvent;
import org.lotse.screening.ScreeningResult.ListVersion;

/**
 * An inquiry was screened.
 *
 * @param caseId the inquiry's own file in the trail
 * @param withHits how many subjects have a hit
 * @param hitsByList how many hits each list gave
 * @param took from the question to the answer
 */
public record InquiryAnswered(
        CaseId caseId,
        InquiryId inquiryId,
        Inquiry.Door door,
        int subjects,
        int withHits,
        int hits,
        Map<String, Integer> hitsByList,
        String engine,
        double threshold,
        List<ListVersion> lists,
        Duration took,
        Instant at)
        implements DomainEvent {}

package org.lotse.inquiry;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.lotse.screening.ScreeningQuery;
import org.lotse.screening.ScreeningResult.ListVersion;

/**
 * An inquiry as programs read it.
 *
 * @param engine null while pending, as everything after it
 */
record ScreeningReport(
        InquiryId id,
        State status,
        String askedBy,
        Instant askedAt,
        int subjects,
        String engine,
        Double threshold,
        Integer limit,
        Instant screenedAt,
        List<ListVersion> lists,
        Integer withHits,
        Integer hits,
        List<Line> results) {

    /** Whether there is an answer. */
    enum State {
        PENDING,
        ANSWERED
    }

    /**
     * One subject.
     *
     * @param message a sentence in the reader's language when the subject could not be screened
     */
    record Line(
            ScreeningQuery query,
            Answered.Verdict outcome,
            String message,
            @Schema(description = "Best first, each with its explanation") List<JsonNode> hits,
            JsonNode nearMiss) {}
}

package org.lotse.inquiry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.lotse.inquiry.Inquiry.Outcome;
import org.lotse.inquiry.InquiryDesk.Report;
import org.lotse.screening.ScreeningQuery;
import org.lotse.screening.ScreeningResult.ListVersion;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A screening with everything that is needed to make it again. */
record Archive(
        InquiryId inquiryId,
        String askedBy,
        Instant askedAt,
        String engine,
        double threshold,
        int limit,
        Instant screenedAt,
        List<ListVersion> lists,
        List<Line> results) {

    /** One subject, with its answer as the worker handed it in. */
    record Line(ScreeningQuery query, List<JsonNode> hits, JsonNode nearMiss, String refusal) {

        static Line of(Answered answered) {
            return new Line(
                    answered.query(),
                    answered.found().hits(),
                    answered.found().nearMiss(),
                    answered.found().refusal());
        }
    }

    /** As a file to keep. */
    static ResponseEntity<Archive> answer(Report report) {
        String name = "screening-" + report.inquiry().id() + ".json";
        var save = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, save.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(of(report));
    }

    private static Archive of(Report report) {
        Inquiry inquiry = report.inquiry();
        Outcome outcome = inquiry.outcome();
        return new Archive(
                inquiry.id(),
                inquiry.askedBy(),
                inquiry.askedAt(),
                outcome.engine(),
                outcome.threshold(),
                outcome.limit(),
                outcome.screenedAt(),
                outcome.lists(),
                report.results().stream().map(Line::of).toList());
    }
}

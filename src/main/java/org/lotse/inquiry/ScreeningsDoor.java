package org.lotse.inquiry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lotse.inquiry.Inquiry.Door;
import org.lotse.inquiry.InquiryDesk.Report;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Screening for other systems of the bank. */
@RestController
@RequestMapping("/api/screenings")
@Tag(name = "Screenings", description = "Has one or up to 1,000 people, companies or vessels screened at once.")
class ScreeningsDoor {

    private static final Pattern WAIT = Pattern.compile("\\bwait=(\\d{1,5})\\b");

    private final QuestionBody body;
    private final QuestionReader reader;
    private final InquiryDesk desk;
    private final ReportWords words;

    ScreeningsDoor(QuestionBody body, QuestionReader reader, InquiryDesk desk, ReportWords words) {
        this.body = body;
        this.reader = reader;
        this.desk = desk;
        this.words = words;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(Access.ASK)
    @Operation(
            summary = "Screen",
            description = "One subject, or several as `queries`. Answers within ten seconds or says where the answer"
                    + " will be. The question, the answer and whoever asked are kept.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(oneOf = {AskedOne.class, AskedMany.class}))))
    @ApiResponse(
            responseCode = "200",
            description = "Screened.",
            content = @Content(schema = @Schema(implementation = ScreeningReport.class)))
    @ApiResponse(
            responseCode = "202",
            description = "Not answered yet; `Location` says where to look, `Retry-After` when.",
            content = @Content(schema = @Schema(implementation = ScreeningReport.class)))
    @ApiResponse(responseCode = "413", description = "More than 1 MB.")
    @ApiResponse(responseCode = "422", description = "Names every field that cannot be taken, and why.")
    ResponseEntity<ScreeningReport> screen(
            HttpServletRequest request,
            @Parameter(description = "`wait=2` waits two seconds for the answer instead of ten (RFC 7240)")
                    @RequestHeader(name = "Prefer", required = false)
                    String prefer)
            throws IOException {
        return answer(desk.ask(reader.read(body.read(request)), Door.REST, patience(prefer)));
    }

    private static Duration patience(String prefer) {
        Matcher wait = WAIT.matcher(prefer == null ? "" : prefer);
        Duration wished = wait.find() ? Duration.ofSeconds(Long.parseLong(wait.group(1))) : InquiryDesk.PATIENCE;
        return wished.compareTo(InquiryDesk.PATIENCE) < 0 ? wished : InquiryDesk.PATIENCE;
    }

    @GetMapping("/{id}")
    @PreAuthorize(Access.READ)
    @Operation(summary = "A screening and its answer", description = "202 while there is none. Clerks see their own.")
    ResponseEntity<ScreeningReport> read(@PathVariable String id) {
        return answer(InquiryId.of(id));
    }

    private ResponseEntity<ScreeningReport> answer(InquiryId id) {
        Report report = desk.read(id);
        boolean answered = report.inquiry().isAnswered();
        var response = ResponseEntity.status(answered ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .location(URI.create("/api/screenings/" + id));
        return (answered ? response : response.header(HttpHeaders.RETRY_AFTER, "1")).body(words.report(report));
    }

    @GetMapping("/{id}/archive")
    @PreAuthorize(Access.READ)
    @Operation(
            summary = "All that is needed to screen again on the same lists",
            description = "For `lotse-workers.jar replay`: questions, settings, engine, editions of the lists, answers"
                    + " to the bit. 202 while there is no answer.")
    ResponseEntity<Archive> archive(@PathVariable String id) {
        Report report = desk.read(InquiryId.of(id));
        if (!report.inquiry().isAnswered()) {
            return ResponseEntity.accepted()
                    .header(HttpHeaders.RETRY_AFTER, "1")
                    .build();
        }
        return Archive.answer(report);
    }
}

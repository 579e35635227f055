package org.lotse.suspicionview;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.security.CurrentUser;
import org.lotse.suspicion.Suspicions;
import org.lotse.workflow.Incidents;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an officer notes on a suspicion's page beside its tasks, and the report's file. */
@Controller
@RequestMapping("/suspicions")
class SuspicionSteps {

    private final Suspicions suspicions;
    private final Incidents incidents;
    private final CurrentUser user;

    SuspicionSteps(Suspicions suspicions, Incidents incidents, CurrentUser user) {
        this.suspicions = suspicions;
        this.incidents = incidents;
        this.user = user;
    }

    @GetMapping("/{id}/report.xml")
    @PreAuthorize(Access.READ)
    ResponseEntity<byte[]> report(@PathVariable String id) {
        byte[] xml = suspicions.report(CaseId.of(id), user.required().username());
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_XML);
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(id + ".xml").build());
        headers.setCacheControl("no-store");
        return ResponseEntity.ok().headers(headers).body(xml);
    }

    @PostMapping("/{id}/reference")
    @PreAuthorize(Access.WORK)
    String reference(@PathVariable String id, @RequestParam String reference, RedirectAttributes flash) {
        return here(id, flash, (file, officer) -> suspicions.noteReference(file, reference, officer));
    }

    @PostMapping("/{id}/agreed")
    @PreAuthorize(Access.WORK)
    String agreed(@PathVariable String id, RedirectAttributes flash) {
        return here(id, flash, suspicions::agreed);
    }

    /** What was typed comes back where it cannot be kept. */
    @PostMapping("/{id}/questions")
    @PreAuthorize(Access.WORK)
    String asked(
            @PathVariable String id,
            @RequestParam String question,
            @RequestParam String receivedOn,
            RedirectAttributes flash) {
        return here(id, flash, (file, officer) -> {
            flash.addFlashAttribute("typed", question);
            suspicions.asked(file, question, day(receivedOn), officer);
            flash.getFlashAttributes().remove("typed");
        });
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new RuleBroken("day-out-of-range");
        }
    }

    @PostMapping("/steps/{incident}/retry")
    @PreAuthorize(Access.WORK)
    String retry(@PathVariable String incident) {
        incidents.retryBehindWall(incident, user.required().username());
        return "redirect:/suspicions";
    }

    private interface Step {
        void on(CaseId file, String officer);
    }

    private String here(String id, RedirectAttributes flash, Step step) {
        CaseId file = CaseId.of(id);
        try {
            step.on(file, user.required().username());
        } catch (RuleBroken broken) {
            flash.addFlashAttribute("said", "problem." + broken.rule());
        }
        return "redirect:/suspicions/" + file;
    }
}

package org.lotse.switching;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.security.CurrentUser;
import org.lotse.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a clerk takes in another bank's request, and sees what has become of it. */
@Controller
@RequestMapping("/switches/{caseId}/departure")
class DeparturePages {

    private final Departures departures;
    private final CurrentUser user;
    private final Clock clock;

    DeparturePages(Departures departures, CurrentUser user, Clock clock) {
        this.departures = departures;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('CLERK', 'COMPLIANCE', 'SENIOR_MANAGEMENT', 'AUDITOR')")
    String one(@PathVariable String caseId, Model model) {
        return page(CaseId.of(caseId), Map.of(), List.of(), null, model);
    }

    @PostMapping
    @PreAuthorize("hasRole('CLERK')")
    String request(
            @PathVariable String caseId,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        CaseId id = CaseId.of(caseId);
        try {
            departures.request(id, read(typed));
            return "redirect:/switches/" + id + "/departure";
        } catch (RuleBroken rule) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(id, new HashMap<>(typed), rule.fields(), rule.rule(), model);
        }
    }

    private Departure.Request read(Map<String, String> typed) {
        return new Departure.Request(
                typed.getOrDefault("bank", "").strip(),
                typed.getOrDefault("iban", "").replaceAll("\\s", "").toUpperCase(Locale.ROOT),
                typed.getOrDefault("paper", "").strip(),
                day(typed.get("receivedOn")),
                day(typed.get("from")),
                "true".equals(typed.get("transferBalance")),
                "true".equals(typed.get("closeOld")),
                user.required().username(),
                clock.instant());
    }

    /** Null for what is no day. */
    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private String page(
            CaseId id, Map<String, String> typed, List<FieldProblem> problems, String refused, Model model) {
        var wrong = new HashMap<String, String>();
        problems.forEach(problem -> wrong.put(problem.field(), problem.code()));
        model.addAttribute("caseId", id);
        model.addAttribute("departure", departures.of(id).orElse(null));
        boolean open = departures.of(id).filter(Departure::open).isPresent();
        model.addAttribute("mayTake", !open && user.required().has(Role.CLERK));
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", wrong);
        model.addAttribute("refused", refused);
        return "switching/departure";
    }
}

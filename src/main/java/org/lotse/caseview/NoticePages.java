package org.lotse.caseview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.BankNotices;
import org.lotse.offboarding.NoticeCause;
import org.lotse.offboarding.Proposal;
import org.lotse.security.CurrentUser;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an officer proposes that the bank ends a relationship. */
@Controller
@RequestMapping("/cases/{caseId}/notice")
@PreAuthorize(Access.JUDGE)
class NoticePages {

    private static final int MOST_CHARACTERS = 4000;

    private final BankNotices notices;
    private final Cases cases;
    private final CurrentUser user;
    private final Clock clock;

    NoticePages(BankNotices notices, Cases cases, CurrentUser user, Clock clock) {
        this.notices = notices;
        this.cases = cases;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable String caseId, Model model) {
        return page(CaseId.of(caseId), Map.of(), null, model);
    }

    @PostMapping
    String propose(@PathVariable String caseId, @RequestParam Map<String, String> typed, Model model) {
        CaseId id = CaseId.of(caseId);
        String problem = proposed(id, typed);
        return problem == null ? "redirect:/cases/" + id : page(id, typed, problem, model);
    }

    /** The key of what is wrong, or null. */
    private String proposed(CaseId caseId, Map<String, String> typed) {
        String reason = typed.getOrDefault("reason", "").strip();
        NoticeCause cause = cause(typed.get("cause"));
        if (cause == null || reason.isEmpty() || reason.length() > MOST_CHARACTERS) {
            return "problem.notice-cause-missing";
        }
        try {
            LocalDate lastDay = day(typed.getOrDefault("lastDay", ""));
            notices.propose(
                    caseId, new Proposal(cause, lastDay, reason, user.required().username(), clock.instant()));
            return null;
        } catch (DateTimeParseException noDay) {
            return "problem.last-day-out-of-range";
        } catch (RuleBroken broken) {
            return "problem."
                    + broken.fields().stream()
                            .map(FieldProblem::code)
                            .findFirst()
                            .orElse(broken.rule());
        } catch (DuplicateKeyException colleagueAtTheSameMoment) {
            return "problem.notice-proposed";
        }
    }

    private static LocalDate day(String typed) {
        return typed.isBlank() ? null : LocalDate.parse(typed.strip());
    }

    private static NoticeCause cause(String typed) {
        return Arrays.stream(NoticeCause.values())
                .filter(cause -> cause.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private String page(CaseId caseId, Map<String, String> typed, String problem, Model model) {
        Map<NoticeCause, LocalDate> causes = new LinkedHashMap<>();
        Arrays.stream(NoticeCause.values())
                .forEach(cause -> causes.put(cause, notices.earliest(cause).value()));
        model.addAttribute("caseId", cases.get(caseId).id());
        model.addAttribute("causes", causes);
        model.addAttribute("typed", typed);
        model.addAttribute("problem", problem);
        return "caseview/notice";
    }
}

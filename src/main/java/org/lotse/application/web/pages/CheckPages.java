package org.lotse.application.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.lotse.application.internal.Application;
import org.lotse.application.internal.Dossier;
import org.lotse.application.internal.Drafts;
import org.lotse.application.internal.Submission;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The last look before sending. */
@Controller
class CheckPages {

    private final Drafts drafts;
    private final Dossier dossier;
    private final Submission submission;
    private final Answers answers;
    private final Faults faults;
    private final ApplicationCookie cookie;

    CheckPages(
            Drafts drafts,
            Dossier dossier,
            Submission submission,
            Answers answers,
            Faults faults,
            ApplicationCookie cookie) {
        this.drafts = drafts;
        this.dossier = dossier;
        this.submission = submission;
        this.answers = answers;
        this.faults = faults;
        this.cookie = cookie;
    }

    @GetMapping("/apply/check")
    String check(HttpServletRequest request, Model model, Locale locale) {
        Application application = drafts.get(cookie.required(request));
        return application.isDraft() ? page(application, List.of(), model, locale) : "redirect:/apply/status";
    }

    private String page(Application application, List<FieldProblem> problems, Model model, Locale locale) {
        List<FieldProblem> open = dossier.problems(application.caseId());
        model.addAttribute(
                "count", Steps.wanting(dossier.wanted(application.form())).count());
        model.addAttribute("faults", faults.of(problems, locale));
        model.addAttribute(
                "unanswered",
                open.stream()
                        .map(problem -> Step.asking(problem.field()))
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute("sections", answers.of(application, locale));
        model.addAttribute("email", application.form().email());
        return "apply/check";
    }

    @PostMapping("/apply/submit")
    String submit(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        CaseId caseId = cookie.required(request);
        try {
            submission.submit(caseId);
        } catch (RuleBroken rule) {
            if (rule.fields().isEmpty()) {
                return "redirect:/apply/status";
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(drafts.get(caseId), rule.fields(), model, locale);
        }
        return "redirect:/apply/status?sent";
    }
}

package org.lotse.application.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.lotse.application.internal.Drafts;
import org.lotse.application.internal.LookingAgain;
import org.lotse.application.internal.Words;
import org.lotse.application.web.Doorkeeper;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a refused client has a person look again, and begins anew where the refusal is lifted. */
@Controller
class AgainPages {

    private static final String STATUS = "redirect:/apply/status";

    private final LookingAgain again;
    private final Faults faults;
    private final Words words;
    private final Doorkeeper doorkeeper;
    private final ApplicationCookie cookie;

    AgainPages(LookingAgain again, Faults faults, Words words, Doorkeeper doorkeeper, ApplicationCookie cookie) {
        this.again = again;
        this.faults = faults;
        this.words = words;
        this.doorkeeper = doorkeeper;
        this.cookie = cookie;
    }

    @GetMapping("/apply/again")
    String mayAsk(HttpServletRequest request, Model model, Locale locale) {
        return again.mayAsk(cookie.required(request)) ? page("", List.of(), model, locale) : STATUS;
    }

    @PostMapping("/apply/again")
    String ask(
            @RequestParam(name = "words", defaultValue = "") String told,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        CaseId caseId = cookie.required(request);
        try {
            again.ask(caseId, told);
        } catch (RuleBroken rule) {
            if (!rule.fields().isEmpty()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                return page(told, rule.fields(), model, locale);
            }
            flash.addFlashAttribute("refusal", words.refusal(locale, rule));
        }
        return STATUS;
    }

    private String page(String typed, List<FieldProblem> problems, Model model, Locale locale) {
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", faults.sentences(problems, locale));
        return "apply/again";
    }

    @PostMapping("/apply/anew")
    String applyAgain(
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash, Locale locale) {
        CaseId caseId = cookie.required(request);
        doorkeeper.admitNew(request);
        try {
            Drafts.Started started = again.applyAgain(caseId);
            cookie.set(request, response, started.resumeToken());
            return "redirect:/apply/continue";
        } catch (RuleBroken rule) {
            flash.addFlashAttribute("refusal", words.refusal(locale, rule));
            return STATUS;
        }
    }
}

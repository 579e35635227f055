package org.lotse.application.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lotse.application.internal.Leaving;
import org.lotse.application.internal.Standings;
import org.lotse.application.internal.Words;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.Offboarding;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a client to whom the bank gave notice says where the payout goes, or objects. */
@Controller
class EndedPages {

    private static final String STATUS = "redirect:/apply/status";

    private final Standings standings;
    private final Leaving leaving;
    private final Faults faults;
    private final Words words;
    private final ApplicationCookie cookie;

    EndedPages(Standings standings, Leaving leaving, Faults faults, Words words, ApplicationCookie cookie) {
        this.standings = standings;
        this.leaving = leaving;
        this.faults = faults;
        this.words = words;
        this.cookie = cookie;
    }

    @GetMapping("/apply/payout")
    String mayName(HttpServletRequest request, Model model, Locale locale) {
        boolean may = standings
                .of(cookie.required(request))
                .offboarding()
                .filter(Offboarding::mayNameAccount)
                .isPresent();
        return may ? page("apply/payout", Map.of(), List.of(), model, locale) : STATUS;
    }

    @PostMapping("/apply/payout")
    String name(
            @RequestParam(defaultValue = "") String payoutIban,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        CaseId caseId = cookie.required(request);
        try {
            leaving.nameAccount(caseId, payoutIban);
            return STATUS;
        } catch (RuleBroken rule) {
            return refused("apply/payout", Map.of("payoutIban", payoutIban), rule, response, model, flash, locale);
        }
    }

    @GetMapping("/apply/objection")
    String mayObject(HttpServletRequest request, Model model, Locale locale) {
        boolean may = standings
                .of(cookie.required(request))
                .offboarding()
                .filter(one -> one.notice().byBank() && one.objection().isEmpty())
                .isPresent();
        return may ? page("apply/objection", Map.of(), List.of(), model, locale) : STATUS;
    }

    @PostMapping("/apply/objection")
    String object(
            @RequestParam(name = "words", defaultValue = "") String told,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        CaseId caseId = cookie.required(request);
        try {
            leaving.object(caseId, told);
            return STATUS;
        } catch (RuleBroken rule) {
            return refused("apply/objection", Map.of("words", told), rule, response, model, flash, locale);
        }
    }

    private String refused(
            String page,
            Map<String, String> typed,
            RuleBroken rule,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        if (rule.fields().isEmpty()) {
            flash.addFlashAttribute("refusal", words.refusal(locale, rule));
            return STATUS;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(page, typed, rule.fields(), model, locale);
    }

    private String page(
            String page, Map<String, String> typed, List<FieldProblem> problems, Model model, Locale locale) {
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", faults.sentences(problems, locale));
        return page;
    }
}

package org.lotse.application.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.lotse.application.internal.Erasing;
import org.lotse.application.internal.Words;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.retention.ErasureAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody who is no client, or no client any more, asks to be erased and reads the answer. */
@Controller
class ErasePages {

    private final Erasing erasing;
    private final Words words;
    private final ApplicationCookie cookie;

    ErasePages(Erasing erasing, Words words, ApplicationCookie cookie) {
        this.erasing = erasing;
        this.words = words;
        this.cookie = cookie;
    }

    @GetMapping("/apply/erase")
    String mayAsk(HttpServletRequest request, Model model, Locale locale) {
        CaseId caseId = cookie.required(request);
        if (!erasing.mayAsk(caseId)) {
            return "redirect:/apply/status";
        }
        erasing.answered(caseId).ifPresent(answer -> tell(answer, model, locale));
        return "apply/erase";
    }

    private void tell(ErasureAnswer answer, Model model, Locale locale) {
        model.addAttribute("refused", answer.refused());
        model.addAttribute("asked", words.day(locale, answer.askedAt()));
        model.addAttribute("kept", erasing.kept(answer, locale));
    }

    @PostMapping("/apply/erase")
    String ask(HttpServletRequest request, RedirectAttributes flash, Locale locale) {
        try {
            erasing.ask(cookie.required(request));
        } catch (RuleBroken rule) {
            flash.addFlashAttribute("refusal", words.refusal(locale, rule));
            return "redirect:/apply/status";
        }
        return "redirect:/apply/erase";
    }
}

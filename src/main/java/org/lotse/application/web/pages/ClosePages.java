package org.lotse.application.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lotse.application.internal.ClientStatus;
import org.lotse.application.internal.Leaving;
import org.lotse.application.internal.Standings;
import org.lotse.application.internal.Words;
import org.lotse.application.web.pages.Choices.Choice;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.ExitReason;
import org.lotse.offboarding.OffboardingSettings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a client closes the account, on one page, or keeps it after all. */
@Controller
class ClosePages {

    private final Standings standings;
    private final Leaving leaving;
    private final OffboardingSettings settings;
    private final Faults faults;
    private final Words words;
    private final Clock clock;
    private final ApplicationCookie cookie;

    ClosePages(
            Standings standings,
            Leaving leaving,
            OffboardingSettings settings,
            Faults faults,
            Words words,
            Clock clock,
            ApplicationCookie cookie) {
        this.standings = standings;
        this.leaving = leaving;
        this.settings = settings;
        this.faults = faults;
        this.words = words;
        this.clock = clock;
        this.cookie = cookie;
    }

    @GetMapping("/apply/close")
    String mayClose(HttpServletRequest request, Model model, Locale locale) {
        ClientStatus status = standings.of(cookie.required(request)).status();
        var typed =
                Map.of("lastDay", LocalDate.now(clock.withZone(settings.zone())).toString());
        return status == ClientStatus.OPENED ? page(typed, List.of(), model, locale) : "redirect:/apply/status";
    }

    private String page(Map<String, String> typed, List<FieldProblem> problems, Model model, Locale locale) {
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", faults.sentences(problems, locale));
        model.addAttribute(
                "reasons",
                Arrays.stream(ExitReason.values())
                        .map(reason -> new Choice(reason.name(), words.say(locale, "exit." + reason)))
                        .toList());
        return "apply/close";
    }

    @PostMapping("/apply/close")
    String close(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        try {
            leaving.leave(
                    cookie.required(request),
                    day(typed.get("lastDay")),
                    typed.getOrDefault("payoutIban", ""),
                    reason(typed.get("reason")),
                    typed.getOrDefault("words", ""));
        } catch (RuleBroken rule) {
            if (!rule.fields().isEmpty()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                return page(new HashMap<>(typed), rule.fields(), model, locale);
            }
            flash.addFlashAttribute("refusal", words.refusal(locale, rule));
        }
        return "redirect:/apply/status";
    }

    @PostMapping("/apply/keep")
    String keep(HttpServletRequest request, RedirectAttributes flash, Locale locale) {
        try {
            leaving.stay(cookie.required(request));
        } catch (RuleBroken rule) {
            flash.addFlashAttribute("refusal", words.refusal(locale, rule));
        }
        return "redirect:/apply/status";
    }

    /** Null where nothing was typed; what is no day lies outside the days that may be chosen. */
    private static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            return LocalDate.MIN;
        }
    }

    private static ExitReason reason(String typed) {
        return Arrays.stream(ExitReason.values())
                .filter(reason -> reason.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}

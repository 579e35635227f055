package org.lotse.application.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lotse.application.internal.Switching;
import org.lotse.application.internal.Words;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.switching.SwitchLetters;
import org.lotse.switching.SwitchOrder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a client authorises both banks to bring payments here, on one page, and takes that back. */
@Controller
@RequestMapping("/apply/switch")
class SwitchOrderPages {

    private static final String STATUS = "redirect:/apply/status";

    private final Switching switching;
    private final SwitchLetters letters;
    private final Faults faults;
    private final Words words;
    private final Clock clock;
    private final ApplicationCookie cookie;

    SwitchOrderPages(
            Switching switching,
            SwitchLetters letters,
            Faults faults,
            Words words,
            Clock clock,
            ApplicationCookie cookie) {
        this.switching = switching;
        this.letters = letters;
        this.faults = faults;
        this.words = words;
        this.clock = clock;
        this.cookie = cookie;
    }

    @GetMapping
    String mayAuthorise(HttpServletRequest request, Model model, Locale locale) {
        if (!switching.mayAuthorise(cookie.required(request))) {
            return STATUS;
        }
        var typed = Map.of(
                "standingOrders", "true",
                "directDebits", "true",
                "incoming", "true",
                "tellPartners", "true",
                "from", switching.earliest().toString());
        return page(typed, List.of(), model, locale);
    }

    private String page(Map<String, String> typed, List<FieldProblem> problems, Model model, Locale locale) {
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", faults.sentences(problems, locale));
        model.addAttribute("earliest", words.date(locale, switching.earliest()));
        model.addAttribute("earliestDay", switching.earliest());
        return "apply/switch";
    }

    @PostMapping
    String authorise(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        try {
            switching.authorise(cookie.required(request), order(typed));
        } catch (RuleBroken rule) {
            if (!rule.fields().isEmpty()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                return page(new HashMap<>(typed), rule.fields(), model, locale);
            }
            flash.addFlashAttribute("refusal", words.refusal(locale, rule));
        }
        return STATUS;
    }

    private SwitchOrder order(Map<String, String> typed) {
        String only = typed.getOrDefault("only", "").strip();
        return new SwitchOrder(
                typed.getOrDefault("bank", "").strip(),
                typed.getOrDefault("iban", "").replaceAll("\\s", "").toUpperCase(Locale.ROOT),
                ticked(typed, "standingOrders"),
                ticked(typed, "directDebits"),
                ticked(typed, "incoming"),
                only.isEmpty() ? null : only,
                day(typed.get("from")),
                ticked(typed, "transferBalance"),
                ticked(typed, "closeOld"),
                ticked(typed, "tellPartners"),
                typed.getOrDefault("signature", "").strip(),
                clock.instant());
    }

    private static boolean ticked(Map<String, String> typed, String box) {
        return "true".equals(typed.get(box));
    }

    /** Null where nothing was typed; what is no day lies outside the days that may be named. */
    private static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            return LocalDate.MIN;
        }
    }

    @PostMapping("/stop")
    String stop(HttpServletRequest request, RedirectAttributes flash, Locale locale) {
        try {
            switching.stop(cookie.required(request));
        } catch (RuleBroken rule) {
            flash.addFlashAttribute("refusal", words.refusal(locale, rule));
        }
        return STATUS;
    }

    @GetMapping("/authorisation.pdf")
    ResponseEntity<byte[]> authorisation(HttpServletRequest request) {
        return pdf(letters.authorisation(cookie.required(request)), "kontowechsel-ermaechtigung.pdf");
    }

    @GetMapping("/letters.pdf")
    ResponseEntity<byte[]> partners(HttpServletRequest request) {
        return pdf(letters.partners(cookie.required(request)), "kontowechsel-mitteilungen.pdf");
    }

    private static ResponseEntity<byte[]> pdf(byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(content);
    }
}

package org.lotse.application.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lotse.application.internal.Certifying;
import org.lotse.application.internal.ClientStatus;
import org.lotse.application.internal.Erasing;
import org.lotse.application.internal.Reviewing;
import org.lotse.application.internal.Standing;
import org.lotse.application.internal.Standings;
import org.lotse.application.internal.Submission;
import org.lotse.application.internal.Switching;
import org.lotse.application.internal.Words;
import org.lotse.application.web.StatusWords;
import org.lotse.application.web.pages.PaperList.Sheet;
import org.lotse.contact.Message;
import org.lotse.decisionreview.DecisionReview;
import org.lotse.document.DocumentRequest;
import org.lotse.document.DocumentType;
import org.lotse.fees.FeeStatements;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.Objection;
import org.lotse.offboarding.Offboarding;
import org.lotse.switching.AccountSwitch;
import org.lotse.switching.SwitchLetters;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What has become of an application, and what the client can do about it. */
@Controller
@RequestMapping("/apply")
class StatusPages {

    private final Standings standings;
    private final Submission submission;
    private final Reviewing reviewing;
    private final Erasing erasing;
    private final Switching switching;
    private final Certifying certifying;
    private final FeeStatements statements;
    private final StatusWords statusWords;
    private final Words words;
    private final PaperList papers;
    private final ApplicationCookie cookie;

    StatusPages(
            Standings standings,
            Submission submission,
            Reviewing reviewing,
            Erasing erasing,
            Switching switching,
            Certifying certifying,
            FeeStatements statements,
            StatusWords statusWords,
            Words words,
            PaperList papers,
            ApplicationCookie cookie) {
        this.standings = standings;
        this.submission = submission;
        this.reviewing = reviewing;
        this.erasing = erasing;
        this.switching = switching;
        this.certifying = certifying;
        this.statements = statements;
        this.statusWords = statusWords;
        this.words = words;
        this.papers = papers;
        this.cookie = cookie;
    }

    /** A message in the words of the page. */
    public record Note(String day, String title, String text) {}

    /** One kind of document that the bank asked for. */
    public record Wanted(DocumentType type, String name, List<String> reasons, List<Sheet> sheets, boolean reading) {}

    @GetMapping("/status")
    String status(HttpServletRequest request, Model model, Locale locale) {
        Standing standing = standings.of(cookie.required(request));
        if (standing.status() == ClientStatus.DRAFT) {
            return "redirect:/apply/check";
        }
        model.addAttribute("state", standing.status().name());
        model.addAttribute("open", standing.status().isOpen());
        model.addAttribute("ended", erasing.mayAsk(standing.caseId()));
        model.addAttribute("reference", standing.caseId().toString());
        model.addAttribute("mark", mark(standing));
        model.addAttribute("title", statusWords.title(standing, locale));
        model.addAttribute("explanation", statusWords.explanation(standing, locale));
        model.addAttribute(
                "reason",
                standing.reason().map(reason -> words.rejection(locale, reason)).orElse(null));
        model.addAttribute(
                "wanted",
                standing.request().map(asked -> wanted(standing, asked, locale)).orElse(List.of()));
        model.addAttribute(
                "remark", standing.request().map(DocumentRequest::note).orElse(null));
        model.addAttribute("notes", notes(standing, locale));
        standing.account().ifPresent(account -> {
            model.addAttribute("iban", account.iban().replaceAll("(.{4})(?!$)", "$1 "));
            model.addAttribute("blocked", account.outflowsBlocked());
        });
        reviewing
                .awaited(standing.caseId())
                .ifPresent(review -> model.addAttribute("reviewBy", words.day(locale, review.answerBy())));
        model.addAttribute("statements", statements.of(standing.caseId()));
        model.addAttribute("maySwitch", switching.mayAuthorise(standing.caseId()));
        switching.of(standing.caseId()).ifPresent(one -> switched(one, model, locale));
        certifying.until(standing.caseId()).ifPresent(day -> model.addAttribute("certifyBy", words.date(locale, day)));
        standing.offboarding().ifPresent(ending -> ending(standing, ending, model, locale));
        model.addAttribute("mayLookAgain", standing.mayHaveLookedAgain());
        standing.again().ifPresent(review -> again(standing, review, model, locale));
        return "apply/status";
    }

    /** The same words for all, but for what an officer had told. */
    private void again(Standing standing, DecisionReview review, Model model, Locale locale) {
        model.addAttribute("ruling", review.open() ? "OPEN" : review.ruling().name());
        model.addAttribute("askedOn", words.day(locale, review.askedAt()));
        model.addAttribute(
                "answerBy",
                standing.by()
                        .filter(by -> !standing.late())
                        .map(by -> words.date(locale, by))
                        .orElse(null));
        model.addAttribute("told", review.told());
    }

    /** Where the payments that the client brings here stand, and by when the next step is done. */
    private void switched(AccountSwitch one, Model model, Locale locale) {
        model.addAttribute("switched", one);
        model.addAttribute("switchFrom", words.date(locale, one.from()));
        model.addAttribute("switchBy", one.by() == null ? null : words.date(locale, one.by()));
        model.addAttribute(
                "switchLetters",
                !one.payments().isEmpty() && !SwitchLetters.told(one).isEmpty());
    }

    private void ending(Standing standing, Offboarding ending, Model model, Locale locale) {
        boolean closed = standing.status() == ClientStatus.CLOSED;
        boolean runs = standing.status() == ClientStatus.CLOSING && !standing.late();
        model.addAttribute("mayStay", runs && !standing.endedByBank());
        model.addAttribute(
                "mayObject",
                runs && standing.endedByBank() && ending.objection().isEmpty());
        model.addAttribute("mayName", !closed && ending.mayNameAccount());
        model.addAttribute(
                "objected",
                !closed && ending.objection().filter(Objection::open).isPresent());
        model.addAttribute("payoutIban", ending.notice().maskedIban());
        ending.obstacle()
                .ifPresent(obstacle -> model.addAttribute("obstacle", words.say(locale, "obstacle." + obstacle)));
        ending.settlement()
                .filter(settlement -> closed)
                .ifPresent(settlement -> model.addAttribute("payout", words.euros(locale, settlement.payout())));
    }

    private List<Wanted> wanted(Standing standing, DocumentRequest asked, Locale locale) {
        return asked.items().stream()
                .map(item -> wanted(standing.caseId(), item, locale))
                .toList();
    }

    private Wanted wanted(CaseId caseId, DocumentRequest.Item item, Locale locale) {
        List<Sheet> sheets = papers.of(caseId, item.type(), locale);
        return new Wanted(
                item.type(),
                words.say(locale, "wanted." + item.type()),
                words.advice(locale, item.reasons()),
                sheets,
                PaperList.isReading(sheets));
    }

    /** The newest first. */
    private List<Note> notes(Standing standing, Locale locale) {
        return standing.messages().stream()
                .sorted(Comparator.comparing(Message::plannedAt).reversed())
                .map(message -> new Note(
                        message.sentAt() == null ? "" : words.day(locale, message.sentAt()),
                        words.messageTitle(locale, message.kind()),
                        words.messageText(locale, message.kind())))
                .toList();
    }

    /** Changes with whatever the page would show otherwise. */
    private static String mark(Standing standing) {
        return standing.status() + "-" + standing.messages().size();
    }

    /** The page asks whether it is still right; only if not, it is loaded anew. */
    @GetMapping("/status/news")
    ResponseEntity<Void> news(@RequestParam(defaultValue = "") String mark, HttpServletRequest request) {
        boolean same = mark(standings.of(cookie.required(request))).equals(mark);
        return same
                ? ResponseEntity.noContent().build()
                : ResponseEntity.status(HttpStatus.OK)
                        .header("HX-Refresh", "true")
                        .build();
    }

    /** Hands in what the bank asked for. */
    @PostMapping("/answer")
    String answer(HttpServletRequest request, RedirectAttributes flash, Locale locale) {
        try {
            submission.submit(cookie.required(request));
        } catch (RuleBroken rule) {
            flash.addFlashAttribute("refusal", words.refusal(locale, rule));
        }
        return "redirect:/apply/status";
    }

    @GetMapping("/withdraw")
    String mayWithdraw(HttpServletRequest request, Model model) {
        Standing standing = standings.of(cookie.required(request));
        model.addAttribute("draft", standing.status() == ClientStatus.DRAFT);
        return standing.status().isOpen() ? "apply/withdraw" : "redirect:/apply/status";
    }

    @PostMapping("/withdraw")
    String withdraw(HttpServletRequest request, RedirectAttributes flash, Locale locale) {
        try {
            submission.withdraw(cookie.required(request));
            flash.addFlashAttribute("withdrawing", true);
        } catch (RuleBroken rule) {
            flash.addFlashAttribute("refusal", words.refusal(locale, rule));
        }
        return "redirect:/apply/status";
    }
}

package org.lotse.application.web.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lotse.application.ApplicationForm;
import org.lotse.application.internal.EntityDrafts;
import org.lotse.application.internal.ResumeTokens;
import org.lotse.application.internal.Reviewing;
import org.lotse.application.internal.Words;
import org.lotse.application.web.pages.StepView.ChoicesIn;
import org.lotse.document.DocumentType;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.review.Review;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a client sees what the bank knows, and confirms it or puts it right. */
@Controller
class ReviewPages {

    private static final Set<Step> ASKED = EnumSet.of(Step.NAME, Step.ADDRESS, Step.WORK, Step.TAX, Step.OFFICE);

    private final Reviewing reviewing;
    private final EntityDrafts entities;
    private final ResumeTokens tokens;
    private final Answers answers;
    private final PaperList papers;
    private final Faults faults;
    private final Choices choices;
    private final Words words;
    private final ObjectMapper mapper;
    private final ApplicationCookie cookie;

    ReviewPages(
            Reviewing reviewing,
            EntityDrafts entities,
            ResumeTokens tokens,
            Answers answers,
            PaperList papers,
            Faults faults,
            Choices choices,
            Words words,
            ObjectMapper mapper,
            ApplicationCookie cookie) {
        this.reviewing = reviewing;
        this.entities = entities;
        this.tokens = tokens;
        this.answers = answers;
        this.papers = papers;
        this.faults = faults;
        this.choices = choices;
        this.words = words;
        this.mapper = mapper;
        this.cookie = cookie;
    }

    /** The token goes into the cookie at once, so that it does not stay in the address. */
    @GetMapping("/review/{token}")
    String follow(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        if (tokens.caseOf(token).isEmpty()) {
            return "redirect:/apply?expired";
        }
        cookie.set(request, response, token);
        return "redirect:/apply/review";
    }

    @GetMapping("/apply/review")
    String review(HttpServletRequest request, Model model, Locale locale) {
        CaseId caseId = cookie.required(request);
        if (entities.isOfEntity(caseId)) {
            return "redirect:/apply/entity/review";
        }
        return reviewing
                .awaited(caseId)
                .map(review -> page(caseId, review, JsonNodeFactory.instance.objectNode(), List.of(), model, locale))
                .orElse("redirect:/apply/status");
    }

    private String page(
            CaseId caseId, Review review, ObjectNode typed, List<FieldProblem> wrong, Model model, Locale locale) {
        ApplicationForm known = reviewing.known(caseId);
        List<Faults.Fault> found = faults.of(wrong, locale);
        model.addAttribute("by", words.day(locale, review.restricted() ? review.lastDay() : review.answerBy()));
        model.addAttribute("remark", review.remark());
        model.addAttribute("known", answers.of(known, ASKED, locale));
        model.addAttribute("typed", fields(known, typed));
        model.addAttribute("faults", found);
        model.addAttribute("wrong", Faults.byField(found));
        model.addAttribute("wrongSteps", wrongSteps(wrong));
        model.addAttribute("choices", new ChoicesIn(choices, locale));
        model.addAttribute("wantsIdentity", reviewing.wantsIdentity(caseId));
        papers.into(model, caseId, DocumentType.IDENTITY, locale);
        return "apply/review";
    }

    /** A certificate is given anew or not at all, so its box is never ticked beforehand. */
    private Map<String, String> fields(ApplicationForm known, ObjectNode typed) {
        Map<String, String> fields = TypedFields.flat(mapper.valueToTree(known));
        if (!typed.isEmpty()) {
            fields.keySet().removeIf(field -> ASKED.stream().anyMatch(step -> step.asks(field)));
        }
        fields.remove("taxSelfCertified");
        fields.putAll(TypedFields.flat(typed));
        return fields;
    }

    private static Set<String> wrongSteps(List<FieldProblem> wrong) {
        var steps = new TreeSet<String>();
        wrong.forEach(problem -> steps.add(Step.asking(problem.field()).path()));
        return steps;
    }

    @PostMapping("/apply/review")
    String answer(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        CaseId caseId = cookie.required(request);
        ObjectNode typed = JsonNodeFactory.instance.objectNode();
        ASKED.forEach(step -> typed.setAll(TypedFields.json(step, request.getParameterMap())));
        try {
            reviewing.answer(caseId, typed);
            flash.addFlashAttribute("reviewed", true);
        } catch (RuleBroken rule) {
            var review = reviewing.awaited(caseId);
            if (!rule.fields().isEmpty() && review.isPresent()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                return page(caseId, review.get(), typed, rule.fields(), model, locale);
            }
            flash.addFlashAttribute("refusal", words.refusal(locale, rule));
        }
        return "redirect:/apply/status";
    }
}

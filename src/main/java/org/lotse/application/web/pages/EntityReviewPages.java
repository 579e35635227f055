package org.lotse.application.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.application.internal.EntityReviewing;
import org.lotse.application.internal.Words;
import org.lotse.application.web.pages.Choices.Choice;
import org.lotse.document.DocumentType;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.LegalForm;
import org.lotse.party.Representative;
import org.lotse.review.Review;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a representative sees what the bank knows of a legal entity, and confirms it or puts it right. */
@Controller
@RequestMapping("/apply/entity/review")
class EntityReviewPages {

    private static final List<String> QUESTIONS = List.of("ownership", "publicOffice");

    private final EntityReviewing reviewing;
    private final PaperList papers;
    private final Choices choices;
    private final Faults faults;
    private final Words words;
    private final ApplicationCookie cookie;

    EntityReviewPages(
            EntityReviewing reviewing,
            PaperList papers,
            Choices choices,
            Faults faults,
            Words words,
            ApplicationCookie cookie) {
        this.reviewing = reviewing;
        this.papers = papers;
        this.choices = choices;
        this.faults = faults;
        this.words = words;
        this.cookie = cookie;
    }

    @GetMapping
    String review(HttpServletRequest request, Model model, Locale locale) {
        CaseId caseId = cookie.required(request);
        return reviewing
                .awaited(caseId)
                .map(review -> page(caseId, review, Map.of(), Map.of(), model, locale))
                .orElse("redirect:/apply/status");
    }

    @PostMapping
    String answer(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        CaseId caseId = cookie.required(request);
        try {
            reviewing.answer(caseId, typed);
            flash.addFlashAttribute("reviewed", true);
        } catch (RuleBroken rule) {
            var review = reviewing.awaited(caseId);
            if (!rule.fields().isEmpty() && review.isPresent()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                return page(caseId, review.get(), typed, sentences(rule.fields(), locale), model, locale);
            }
            flash.addFlashAttribute("refusal", words.refusal(locale, rule));
        }
        return "redirect:/apply/status";
    }

    private String page(
            CaseId caseId,
            Review review,
            Map<String, String> typed,
            Map<String, String> wrong,
            Model model,
            Locale locale) {
        Map<String, String> known = reviewing.known(caseId);
        List<EntityReviewing.Acting> acting = reviewing.acting(caseId);
        model.addAttribute("by", words.day(locale, review.restricted() ? review.lastDay() : review.answerBy()));
        model.addAttribute("remark", review.remark());
        model.addAttribute("sections", sections(known, locale));
        model.addAttribute("acting", acting);
        model.addAttribute("holders", reviewing.holders(caseId));
        model.addAttribute("questions", QUESTIONS);
        model.addAttribute("typed", fields(known, acting, typed));
        model.addAttribute("wrong", wrong);
        model.addAttribute("open", open(wrong.keySet()));
        model.addAttribute("wantsExtract", reviewing.wantsExtract(caseId));
        model.addAttribute("forms", named("legalForm", LegalForm.values(), locale));
        model.addAttribute("powers", named("power", Representative.Power.values(), locale));
        model.addAttribute("countries", choices.countries(locale));
        model.addAttribute(
                "yesOrNo",
                List.of(new Choice("no", words.say(locale, "no")), new Choice("yes", words.say(locale, "yes"))));
        papers.into(model, caseId, DocumentType.REGISTER_EXTRACT, locale);
        return "apply/entity-review";
    }

    /** What was typed goes before what is known; a certificate is given anew or not at all. */
    private static Map<String, String> fields(
            Map<String, String> known, List<EntityReviewing.Acting> acting, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(known);
        acting.forEach(one -> {
            fields.put("acting-" + one.party() + "-office", one.office());
            fields.put("acting-" + one.party() + "-power", one.power().name());
        });
        fields.remove("taxCertified");
        fields.putAll(typed);
        return fields;
    }

    /** What stands open because something in it is wrong: a section, or somebody. */
    private static Set<String> open(Set<String> wrong) {
        return wrong.stream().map(EntityReviewPages::part).collect(Collectors.toSet());
    }

    private static String part(String field) {
        return switch (field) {
            case "name", "form", "court", "number" -> "company";
            case "taxCountry", "taxNumber", "taxCertified" -> "taxes";
            case "email", "phone" -> "contact";
            default -> field.startsWith("address.") ? "seat" : field.replaceFirst("-[A-Za-z]+$", "");
        };
    }

    /** What the bank knows, in lines a section. */
    private Map<String, List<String>> sections(Map<String, String> known, Locale locale) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        sections.put(
                "company",
                lines(
                        known.get("name"),
                        words.say(locale, "legalForm." + known.get("form")),
                        (known.get("court") + " " + known.get("number")).strip()));
        sections.put("business", lines(known.get("business")));
        sections.put(
                "seat",
                lines(
                        known.get("address.street"),
                        known.get("address.postalCode") + " " + known.get("address.city"),
                        Choices.country(known.get("address.country"), locale)));
        sections.put("taxes", lines(Choices.country(known.get("taxCountry"), locale), known.get("taxNumber")));
        sections.put("contact", lines(known.get("email"), known.get("phone")));
        return sections;
    }

    private static List<String> lines(String... some) {
        return Arrays.stream(some)
                .filter(line -> line != null && !line.isBlank())
                .toList();
    }

    /** Of whoever acts for it the sentences are the same, whoever they are. */
    private Map<String, String> sentences(List<FieldProblem> problems, Locale locale) {
        Map<String, String> sentences = new LinkedHashMap<>();
        problems.forEach(problem -> {
            String stem = problem.field().replaceFirst("^(new-\\d|acting-[0-9a-f-]+)-", "newcomer.");
            sentences.putIfAbsent(
                    problem.field(),
                    faults.sentences(List.of(new FieldProblem(stem, problem.code())), locale)
                            .get(stem));
        });
        sentences.computeIfPresent("address.country", (field, general) -> words.say(locale, "seat-country"));
        return sentences;
    }

    private List<Choice> named(String field, Enum<?>[] values, Locale locale) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), words.say(locale, field + "." + value.name())))
                .toList();
    }
}

package org.lotse.application.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lotse.application.internal.Drafts;
import org.lotse.application.internal.EntityDrafts;
import org.lotse.application.internal.Uploads;
import org.lotse.application.internal.Words;
import org.lotse.application.web.Doorkeeper;
import org.lotse.application.web.pages.Choices.Choice;
import org.lotse.document.DocumentType;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.LegalForm;
import org.lotse.party.Representative;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where a representative applies in a legal entity's name, on one page; what was typed is kept whatever is wrong with it. */
@Controller
@RequestMapping("/apply/entity")
class EntityPages {

    private static final String FILES = "file-";

    private final EntityDrafts entities;
    private final Drafts drafts;
    private final Uploads uploads;
    private final PaperList papers;
    private final Choices choices;
    private final Faults faults;
    private final Words words;
    private final ApplicationCookie cookie;
    private final Doorkeeper doorkeeper;

    EntityPages(
            EntityDrafts entities,
            Drafts drafts,
            Uploads uploads,
            PaperList papers,
            Choices choices,
            Faults faults,
            Words words,
            ApplicationCookie cookie,
            Doorkeeper doorkeeper) {
        this.entities = entities;
        this.drafts = drafts;
        this.uploads = uploads;
        this.papers = papers;
        this.choices = choices;
        this.faults = faults;
        this.words = words;
        this.cookie = cookie;
        this.doorkeeper = doorkeeper;
    }

    @GetMapping
    String form(HttpServletRequest request, Model model, Locale locale) {
        Optional<CaseId> draft = draft(request);
        return page(draft, draft.map(entities::typed).orElse(Map.of()), Map.of(), model, locale);
    }

    @PostMapping
    String send(
            @RequestParam Map<String, String> typed,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            @RequestParam(defaultValue = "") String then,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale)
            throws IOException {
        CaseId caseId = draft(request).orElseGet(() -> begin(request, response, locale));
        entities.keep(caseId, typed);
        Map<String, String> refused = upload(caseId, files, locale);
        if (!then.equals("send") && refused.isEmpty()) {
            return "redirect:/apply/entity?kept";
        }
        List<FieldProblem> problems = entities.problems(caseId);
        if (problems.isEmpty() && refused.isEmpty()) {
            entities.send(caseId);
            return "redirect:/apply/status";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        Map<String, String> wrong = faults.sentences(problems, locale);
        wrong.computeIfPresent("address.country", (field, general) -> words.say(locale, "seat-country"));
        wrong.putAll(refused);
        return page(Optional.of(caseId), entities.typed(caseId), wrong, model, locale);
    }

    private Optional<CaseId> draft(HttpServletRequest request) {
        return cookie.caseId(request).filter(entities::isOfEntity).filter(caseId -> drafts.get(caseId)
                .isDraft());
    }

    private CaseId begin(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        doorkeeper.admitNew(request);
        Drafts.Started started = entities.start(locale.getLanguage());
        cookie.set(request, response, started.resumeToken());
        return started.caseId();
    }

    /**
     * Takes in whatever was chosen, also what another legal form would have asked for: nothing is lost.
     *
     * @return why files were refused, in words, by field
     */
    private Map<String, String> upload(CaseId caseId, MultiValueMap<String, MultipartFile> files, Locale locale)
            throws IOException {
        Map<String, String> refused = new HashMap<>();
        for (DocumentType type : DocumentType.values()) {
            for (MultipartFile file : files.getOrDefault(FILES + type, List.of())) {
                if (!file.isEmpty()) {
                    try {
                        uploads.add(caseId, type, file.getOriginalFilename(), file.getBytes());
                    } catch (RuleBroken rule) {
                        refused.put("documents." + type, words.refusal(locale, rule));
                    }
                }
            }
        }
        return refused;
    }

    /** A kind of document that is wanted, with the files that are there. */
    public record Wanted(DocumentType type, String name, String hint, List<PaperList.Sheet> sheets) {}

    private List<Wanted> wanted(Optional<CaseId> draft, Map<String, String> typed, Locale locale) {
        return entities.wanted(typed).stream()
                .map(type -> new Wanted(
                        type,
                        words.say(locale, "wanted." + type),
                        words.say(locale, "entity.hint." + type),
                        draft.map(caseId -> papers.of(caseId, type, locale)).orElse(List.of())))
                .toList();
    }

    private String page(
            Optional<CaseId> draft, Map<String, String> typed, Map<String, String> wrong, Model model, Locale locale) {
        model.addAttribute("typed", new HashMap<>(typed));
        model.addAttribute("wrong", wrong);
        model.addAttribute("wanted", wanted(draft, typed, locale));
        model.addAttribute("forms", named("legalForm", LegalForm.values(), locale));
        model.addAttribute("powers", named("power", Representative.Power.values(), locale));
        model.addAttribute("origins", choices.of("originOfFunds", locale));
        model.addAttribute("countries", choices.countries(locale));
        return "apply/entity";
    }

    private List<Choice> named(String field, Enum<?>[] values, Locale locale) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), words.say(locale, field + "." + value.name())))
                .toList();
    }
}

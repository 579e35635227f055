package org.lotse.application.web.pages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lotse.application.internal.Application;
import org.lotse.application.internal.Dossier;
import org.lotse.application.internal.Drafts;
import org.lotse.application.internal.ResumeLinks;
import org.lotse.application.internal.Throttle;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One question a page. */
@Controller
@RequestMapping("/apply/{step}")
class StepPages {

    private final Drafts drafts;
    private final Dossier dossier;
    private final ResumeLinks links;
    private final ApplicationCookie cookie;
    private final StepView view;

    StepPages(Drafts drafts, Dossier dossier, ResumeLinks links, ApplicationCookie cookie, StepView view) {
        this.drafts = drafts;
        this.dossier = dossier;
        this.links = links;
        this.cookie = cookie;
        this.view = view;
    }

    @GetMapping
    String ask(
            @PathVariable String step,
            @RequestParam(defaultValue = "") String from,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        Step asked = Step.at(step);
        model.addAttribute("from", origin(from));
        Application application = drafts.get(cookie.required(request));
        return application.isDraft() ? view.show(asked, application, model, locale) : "redirect:/apply/status";
    }

    /** What is typed is kept even where it is not right yet; going on needs it right. */
    @PostMapping
    String answer(
            @PathVariable String step,
            @RequestParam(defaultValue = "") String from,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale,
            RedirectAttributes flash) {
        Step asked = Step.at(step);
        CaseId caseId = cookie.required(request);
        ObjectNode typed = TypedFields.json(asked, request.getParameterMap());
        List<FieldProblem> problems = keep(caseId, typed, locale);
        problems.addAll(shortcomings(caseId, asked, problems));
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("from", origin(from));
            return view.refuse(asked, drafts.get(caseId), typed, problems, model, locale);
        }
        offerLink(asked, caseId, flash);
        return "redirect:" + (origin(from).equals("check") ? "/apply/check" : after(asked, caseId));
    }

    private String after(Step asked, CaseId caseId) {
        return Steps.wanting(dossier.wanted(drafts.get(caseId).form())).after(asked);
    }

    private static String origin(String from) {
        return from.equals("check") ? from : "";
    }

    /** Keeps every field that can be kept; the others are named. */
    private List<FieldProblem> keep(CaseId caseId, ObjectNode typed, Locale locale) {
        List<FieldProblem> unkept = new ArrayList<>(drafts.objections(caseId, typed));
        ObjectNode keepable = typed.deepCopy();
        unkept.forEach(problem -> keepable.remove(problem.field().replaceAll("[.\\[].*", "")));
        drafts.save(caseId, keepable.put("language", locale.getLanguage()));
        return unkept;
    }

    private List<FieldProblem> shortcomings(CaseId caseId, Step asked, List<FieldProblem> unkept) {
        return dossier.problems(caseId).stream()
                .filter(problem -> asked.asks(problem.field()))
                .filter(problem ->
                        unkept.stream().noneMatch(known -> known.field().equals(problem.field())))
                .toList();
    }

    private void offerLink(Step asked, CaseId caseId, RedirectAttributes flash) {
        if (asked != Step.CONTACT) {
            return;
        }
        try {
            if (links.offer(caseId)) {
                flash.addFlashAttribute("linkSentTo", drafts.get(caseId).form().email());
            }
        } catch (Throttle.TooMany tooMany) {
            flash.addFlashAttribute("linkLater", true);
        }
    }

    /** While somebody types. */
    @PostMapping("/draft")
    String draft(@PathVariable String step, HttpServletRequest request, Model model, Locale locale) {
        CaseId caseId = cookie.required(request);
        ObjectNode typed = TypedFields.json(Step.at(step), request.getParameterMap());
        model.addAttribute("unkept", !keep(caseId, typed, locale).isEmpty());
        return "apply/parts :: saved";
    }
}

package org.lotse.application.web.pages;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.lotse.application.internal.Drafts;
import org.lotse.application.internal.EntityDrafts;
import org.lotse.application.internal.ResumeLinks;
import org.lotse.application.internal.ResumeTokens;
import org.lotse.application.web.Doorkeeper;
import org.lotse.kernel.CaseId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an application begins and where it is taken up again. */
@Controller
@RequestMapping("/apply")
class StartPages {

    private final Drafts drafts;
    private final EntityDrafts entities;
    private final ResumeTokens tokens;
    private final ResumeLinks links;
    private final ApplicationCookie cookie;
    private final Doorkeeper doorkeeper;

    StartPages(
            Drafts drafts,
            EntityDrafts entities,
            ResumeTokens tokens,
            ResumeLinks links,
            ApplicationCookie cookie,
            Doorkeeper doorkeeper) {
        this.drafts = drafts;
        this.entities = entities;
        this.tokens = tokens;
        this.links = links;
        this.cookie = cookie;
        this.doorkeeper = doorkeeper;
    }

    @GetMapping
    String start(HttpServletRequest request, Model model) {
        cookie.caseId(request).map(drafts::get).ifPresent(open -> model.addAttribute("open", open));
        return "apply/start";
    }

    @PostMapping
    String begin(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        doorkeeper.admitNew(request);
        Drafts.Started started = drafts.start(locale.getLanguage(), JsonNodeFactory.instance.objectNode());
        cookie.set(request, response, started.resumeToken());
        return "redirect:/apply/" + Step.CONTACT.path();
    }

    /** The token goes into the cookie at once, so that it does not stay in the address. */
    @GetMapping("/resume")
    String resume(
            @RequestParam(required = false, defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (tokens.caseOf(token).isEmpty()) {
            return "redirect:/apply?expired";
        }
        cookie.set(request, response, token);
        return "redirect:/apply/continue";
    }

    @GetMapping("/continue")
    String goOn(HttpServletRequest request) {
        CaseId caseId = cookie.required(request);
        if (!drafts.get(caseId).isDraft()) {
            return "redirect:/apply/status";
        }
        return entities.isOfEntity(caseId) ? "redirect:/apply/entity" : "redirect:/apply/check";
    }

    @PostMapping("/link")
    String link(HttpServletRequest request, RedirectAttributes flash) {
        CaseId caseId = cookie.required(request);
        links.send(caseId);
        flash.addFlashAttribute("linkSentTo", drafts.get(caseId).form().email());
        return "redirect:/apply/check";
    }

    /** For a browser that others use too. */
    @PostMapping("/leave")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        cookie.clear(request, response);
        return "redirect:/apply?left";
    }
}

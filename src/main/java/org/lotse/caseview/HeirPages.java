package org.lotse.caseview;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.succession.Payee;
import org.lotse.succession.Share;
import org.lotse.succession.Succession;
import org.lotse.succession.Successions;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where a clerk names the heirs of a client, and where each is paid. */
@Controller
@RequestMapping("/cases/{caseId}/heirs")
@PreAuthorize(Access.CORRECT)
class HeirPages {

    private final Successions successions;
    private final SuccessionDesk desk;
    private final Cases cases;

    HeirPages(Successions successions, SuccessionDesk desk, Cases cases) {
        this.successions = successions;
        this.desk = desk;
        this.cases = cases;
    }

    @GetMapping
    String heirs(@PathVariable String caseId, Model model) {
        return page(caseId, Map.of(), Map.of(), model);
    }

    @PostMapping
    String name(
            @PathVariable String caseId,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        return taken(
                caseId, typed, model, response, () -> successions.name(CaseId.of(caseId), payee(new Typed(typed))));
    }

    private static Payee payee(Typed typed) {
        return new Payee(
                typed.optional("name"),
                typed.day("bornOn"),
                typed.optional("address"),
                typed.optional("identity"),
                typed.iban("iban"),
                Share.read(typed.text("share")).orElse(null));
    }

    @PostMapping("/{number}/strike")
    String strike(@PathVariable String caseId, @PathVariable int number, Model model, HttpServletResponse response) {
        return taken(caseId, Map.of(), model, response, () -> successions.strike(CaseId.of(caseId), number));
    }

    @PostMapping("/{number}/account")
    String payTo(
            @PathVariable String caseId,
            @PathVariable int number,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        return taken(
                caseId,
                Map.of(),
                model,
                response,
                () -> successions.payTo(CaseId.of(caseId), number, new Typed(typed).iban("iban")));
    }

    @PostMapping("/papers")
    String paper(
            @PathVariable String caseId,
            @RequestParam(required = false) MultipartFile paper,
            Model model,
            HttpServletResponse response) {
        return taken(caseId, Map.of(), model, response, () -> desk.addPaper(CaseId.of(caseId), paper));
    }

    private String taken(
            String caseId, Map<String, String> typed, Model model, HttpServletResponse response, Runnable step) {
        try {
            step.run();
            return "redirect:/cases/" + CaseId.of(caseId) + "/heirs";
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(caseId, typed, Typed.faults(broken), model);
        }
    }

    private String page(String caseId, Map<String, String> typed, Map<String, String> faults, Model model) {
        CaseId id = cases.get(CaseId.of(caseId)).id();
        model.addAttribute("caseId", id);
        model.addAttribute(
                "succession",
                successions.of(id).filter(Succession::confirmed).orElseThrow(() -> new NotFound("heirs", id)));
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        return "caseview/heirs";
    }
}

package org.lotse.caseview;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.lotse.account.Accounts;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.Parties;
import org.lotse.succession.Successions;
import org.springframework.dao.DuplicateKeyException;
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

/** Where a colleague records that a client has died or was absorbed, or that this was an error. */
@Controller
@RequestMapping("/cases/{caseId}")
@PreAuthorize(Access.CORRECT)
class SuccessionPages {

    private final SuccessionDesk desk;
    private final Successions successions;
    private final Cases cases;
    private final Parties parties;
    private final Accounts accounts;

    SuccessionPages(SuccessionDesk desk, Successions successions, Cases cases, Parties parties, Accounts accounts) {
        this.desk = desk;
        this.successions = successions;
        this.cases = cases;
        this.parties = parties;
        this.accounts = accounts;
    }

    @GetMapping("/death")
    String death(@PathVariable String caseId, Model model) {
        return page("death", caseId, Map.of(), Map.of(), model);
    }

    @PostMapping("/death")
    String died(
            @PathVariable String caseId,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) MultipartFile paper,
            Model model,
            HttpServletResponse response) {
        return taken(
                "death", caseId, typed, model, response, () -> desk.died(CaseId.of(caseId), new Typed(typed), paper));
    }

    @GetMapping("/merger")
    String merger(@PathVariable String caseId, Model model) {
        return page("merger", caseId, Map.of(), Map.of(), model);
    }

    @PostMapping("/merger")
    String absorbed(
            @PathVariable String caseId,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) MultipartFile paper,
            Model model,
            HttpServletResponse response) {
        return taken(
                "merger",
                caseId,
                typed,
                model,
                response,
                () -> desk.absorbed(CaseId.of(caseId), new Typed(typed), paper));
    }

    @GetMapping("/report-error")
    String error(@PathVariable String caseId, Model model) {
        return page("report-error", caseId, Map.of(), Map.of(), model);
    }

    @PostMapping("/report-error")
    String takenBack(
            @PathVariable String caseId,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        return taken(
                "report-error",
                caseId,
                typed,
                model,
                response,
                () -> desk.takeBack(CaseId.of(caseId), new Typed(typed).text("reason")));
    }

    /** What the inheritance tax office is to know of the account, to print. */
    @GetMapping("/tax-report")
    String taxReport(@PathVariable String caseId, Model model) {
        CaseId id = CaseId.of(caseId);
        model.addAttribute(
                "succession",
                successions.of(id).filter(one -> one.tax() != null).orElseThrow(() -> new NotFound("tax report", id)));
        return page("tax-report", caseId, Map.of(), Map.of(), model);
    }

    private String taken(
            String page,
            String caseId,
            Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            Runnable step) {
        try {
            step.run();
            return "redirect:/cases/" + CaseId.of(caseId);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(page, caseId, typed, Typed.faults(broken), model);
        } catch (DuplicateKeyException colleagueAtTheSameMoment) {
            return page(page, caseId, typed, Map.of("", "problem.succession-reported"), model);
        }
    }

    private String page(
            String page, String caseId, Map<String, String> typed, Map<String, String> faults, Model model) {
        CaseId id = CaseId.of(caseId);
        model.addAttribute("caseId", cases.get(id).id());
        model.addAttribute("client", parties.party(cases.get(id).partyId()));
        model.addAttribute("account", accounts.of(id).orElse(null));
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        return "caseview/" + page;
    }
}

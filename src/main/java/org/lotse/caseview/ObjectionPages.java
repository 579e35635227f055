package org.lotse.caseview;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.lotse.casefile.Cases;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.BankNotices;
import org.lotse.offboarding.Received;
import org.lotse.security.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a colleague records what a client objects to the bank's notice by letter, by phone or in person. */
@Controller
@RequestMapping("/cases/{caseId}/objection")
@PreAuthorize(Access.CORRECT)
class ObjectionPages {

    private final BankNotices notices;
    private final Cases cases;
    private final CurrentUser user;

    ObjectionPages(BankNotices notices, Cases cases, CurrentUser user) {
        this.notices = notices;
        this.cases = cases;
        this.user = user;
    }

    @GetMapping
    String ask(@PathVariable String caseId, Model model) {
        return page(caseId, Map.of(), Map.of(), model);
    }

    @PostMapping
    String record(
            @PathVariable String caseId,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        try {
            object(CaseId.of(caseId), new Typed(values));
            return "redirect:/cases/" + CaseId.of(caseId);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(caseId, values, Typed.faults(broken), model);
        }
    }

    private void object(CaseId caseId, Typed typed) {
        Received.Way way = typed.choice("way", Received.Way.class);
        if (way == null) {
            throw Typed.lacking("way");
        }
        notices.object(
                caseId,
                typed.text("words"),
                new Received(way, typed.day("receivedOn"), user.required().username()));
    }

    private String page(String caseId, Map<String, String> typed, Map<String, String> faults, Model model) {
        model.addAttribute("caseId", cases.get(CaseId.of(caseId)).id());
        model.addAttribute("ways", Received.Way.values());
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        return "caseview/objection";
    }
}

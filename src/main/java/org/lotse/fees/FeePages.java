package org.lotse.fees;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where clerks bring the year's figures from the core system, and see for whom none have come. */
@Controller
@RequestMapping("/fees")
class FeePages {

    private final FeeStatements statements;

    FeePages(FeeStatements statements) {
        this.statements = statements;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('CLERK', 'AUDITOR')")
    String standing(Model model) {
        return page("", List.of(), model);
    }

    @PostMapping
    @PreAuthorize("hasRole('CLERK')")
    String take(
            @RequestParam(defaultValue = "") String figures,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("taken", statements.take(figures));
            return "redirect:/fees";
        } catch (RuleBroken unreadable) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(figures, unreadable.fields(), model);
        }
    }

    private String page(String figures, List<FieldProblem> wrong, Model model) {
        model.addAttribute("year", statements.year());
        model.addAttribute("standing", statements.standing());
        model.addAttribute("figures", figures);
        model.addAttribute("wrong", wrong);
        model.addAttribute("services", StandardService.values());
        return "fees/fees";
    }
}

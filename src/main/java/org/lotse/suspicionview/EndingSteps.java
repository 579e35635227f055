package org.lotse.suspicionview;

import java.util.function.BiConsumer;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.security.CurrentUser;
import org.lotse.suspicion.FinishedSuspicions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two officers end a file whose time of keeping is over. */
@Controller
@RequestMapping("/suspicions/{id}")
@PreAuthorize(Access.WORK)
class EndingSteps {

    private final FinishedSuspicions finished;
    private final CurrentUser user;

    EndingSteps(FinishedSuspicions finished, CurrentUser user) {
        this.finished = finished;
        this.user = user;
    }

    @PostMapping("/check")
    String check(@PathVariable String id, RedirectAttributes flash) {
        return done(id, finished::check, "suspicion.checked", flash);
    }

    @PostMapping("/destroy")
    String destroy(@PathVariable String id, RedirectAttributes flash) {
        return done(id, finished::destroy, "suspicion.destroyed", flash);
    }

    private String done(String id, BiConsumer<CaseId, String> step, String word, RedirectAttributes flash) {
        try {
            step.accept(CaseId.of(id), user.required().username());
            flash.addFlashAttribute("said", word);
        } catch (RuleBroken broken) {
            flash.addFlashAttribute("said", "problem." + broken.rule());
        }
        return "redirect:/suspicions";
    }
}

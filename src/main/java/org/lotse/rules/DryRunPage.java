package org.lotse.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.lotse.security.CurrentUser;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Tries the next pack on the whole book before it takes effect; changes nothing. */
@Controller
@PreAuthorize(RulesPage.READ)
class DryRunPage {

    private final RulePacks packs;
    private final RatedBook book;
    private final OwnerRehearsal owners;
    private final RuleWords words;
    private final CurrentUser user;
    private final Clock clock;

    DryRunPage(RulePacks packs, RatedBook book, OwnerRehearsal owners, RuleWords words, CurrentUser user, Clock clock) {
        this.packs = packs;
        this.book = book;
        this.owners = owners;
        this.words = words;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping("/rules/dry-run")
    String dryRun(Model model, Locale reader) {
        List<RulePack> all = packs.all();
        int next = next(all);
        if (next > 0) {
            RulePack after = all.get(next);
            model.addAttribute("pack", words.pack(after.name(), reader));
            model.addAttribute("found", tryOn(all.get(next - 1), after));
            model.addAttribute("owners", owners.between(all.get(next - 1), after, DryRun.MOST_NAMED));
        }
        model.addAttribute("most", DryRun.MOST_NAMED);
        model.addAttribute("named", mayReadNames(user.required()));
        return "rules/dry-run";
    }

    /** The place of the first pack that is still to come; 0 when none is, or when nothing holds before it. */
    private int next(List<RulePack> all) {
        LocalDate today = LocalDate.now(clock);
        for (int place = 1; place < all.size(); place++) {
            if (all.get(place).validFrom().isAfter(today)) {
                return place;
            }
        }
        return 0;
    }

    private DryRun.Findings tryOn(RulePack before, RulePack after) {
        var run = new DryRun(before, after);
        book.each(run::visit);
        return run.findings();
    }

    /** A process designer sees how many, and nobody's name. */
    private static boolean mayReadNames(Staff staff) {
        return staff.has(Role.COMPLIANCE) || staff.has(Role.SENIOR_MANAGEMENT) || staff.has(Role.AUDITOR);
    }
}

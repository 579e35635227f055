package org.lotse.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which people read which rules hold when, and what the next ones change. */
@Controller
@PreAuthorize(RulesPage.READ)
class RulesPage {

    static final String READ = "hasAnyRole('COMPLIANCE', 'SENIOR_MANAGEMENT', 'DESIGNER', 'AUDITOR')";

    /**
     * A pack and its time.
     *
     * @param until its last day, or null while no other follows
     */
    record Term(String name, LocalDate from, LocalDate until, boolean inForce, List<RuleTable> tables) {}

    /**
     * Two packs that follow one another, table by table.
     *
     * @param toCome whether it is the next change from today, which can be tried on the book
     */
    record Change(String from, String to, LocalDate day, boolean toCome, List<TableComparison.Worded> tables) {}

    private final RulePacks packs;
    private final RuleWords words;
    private final Clock clock;

    RulesPage(RulePacks packs, RuleWords words, Clock clock) {
        this.packs = packs;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/rules")
    String rules(Model model, Locale reader) {
        List<RulePack> all = packs.all();
        model.addAttribute("terms", terms(all, reader));
        model.addAttribute("changes", changes(all, reader));
        return "rules/rules";
    }

    private List<Term> terms(List<RulePack> all, Locale reader) {
        List<Term> terms = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        for (int place = 0; place < all.size(); place++) {
            RulePack pack = all.get(place);
            LocalDate until =
                    place + 1 < all.size() ? all.get(place + 1).validFrom().minusDays(1) : null;
            boolean inForce = !pack.validFrom().isAfter(today) && (until == null || !until.isBefore(today));
            terms.add(new Term(words.pack(pack.name(), reader), pack.validFrom(), until, inForce, pack.tables()));
        }
        return terms;
    }

    private List<Change> changes(List<RulePack> all, Locale reader) {
        List<Change> changes = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        for (int place = 1; place < all.size(); place++) {
            RulePack before = all.get(place - 1);
            RulePack after = all.get(place);
            changes.add(new Change(
                    words.pack(before.name(), reader),
                    words.pack(after.name(), reader),
                    after.validFrom(),
                    after.validFrom().isAfter(today) && !before.validFrom().isAfter(today),
                    TableComparison.of(before, after).stream()
                            .map(table -> table.inWords(words, reader))
                            .toList()));
        }
        return changes;
    }
}

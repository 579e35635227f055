package org.lotse.ownership;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.ownership.HoldingsForm.Row;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.lotse.rules.RulePack;
import org.lotse.rules.RulePacks;
import org.lotse.security.CurrentUser;
import org.lotse.security.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows who stands behind a legal entity, drawn and in words, and takes changes where they are shown. */
@Controller
@RequestMapping("/ownership/{id}")
@PreAuthorize("hasAnyRole('CLERK', 'COMPLIANCE', 'SENIOR_MANAGEMENT', 'AUDITOR')")
class OwnershipPage {

    private final Ownerships ownerships;
    private final Parties parties;
    private final RulePacks packs;
    private final CurrentUser user;

    OwnershipPage(Ownerships ownerships, Parties parties, RulePacks packs, CurrentUser user) {
        this.ownerships = ownerships;
        this.parties = parties;
        this.packs = packs;
        this.user = user;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        Structure structure = ownerships.of(PartyId.of(id));
        return page(structure, structure.holdings().stream().map(Row::of).toList(), null, model);
    }

    /** What cannot be kept stays as it was typed, beside what is in force. */
    @PostMapping
    @PreAuthorize("hasAnyRole('CLERK', 'COMPLIANCE')")
    String change(
            @PathVariable String id,
            @RequestParam int seen,
            @RequestParam MultiValueMap<String, String> fields,
            Model model) {
        PartyId entity = PartyId.of(id);
        HoldingsForm form = HoldingsForm.of(fields, parties::named);
        try {
            ownerships.record(entity, seen, form.holdings(), user.required().username());
            return "redirect:/ownership/" + entity;
        } catch (RuleBroken broken) {
            return page(ownerships.of(entity), form.rows(), broken, model);
        }
    }

    private String page(Structure structure, List<Row> rows, RuleBroken broken, Model model) {
        OwnershipGraph graph = ownerships.graph(structure.entity());
        Map<PartyId, Party> known = parties.known(graph.members().keySet());
        RulePack pack = packs.today();
        Findings findings = BeneficialOwners.of(graph, OwnershipRule.of(pack));
        Telling telling = new Telling(known);
        model.addAttribute("entity", known.get(structure.entity()));
        model.addAttribute("structure", structure);
        model.addAttribute("rows", rows);
        model.addAttribute("broken", broken);
        model.addAttribute("wrong", wrong(broken));
        model.addAttribute("pack", pack);
        model.addAttribute("findings", findings);
        model.addAttribute("telling", telling);
        model.addAttribute("owners", findings.owners().stream().map(telling::of).toList());
        model.addAttribute("ownerIds", owners(findings));
        model.addAttribute("drawing", Drawings.size(graph) > Drawings.MOST_BOXES ? null : Drawings.of(graph));
        model.addAttribute("graph", graph);
        model.addAttribute("rings", gaps(findings, Gap.Ring.class));
        model.addAttribute("unrecorded", gaps(findings, Gap.Unrecorded.class));
        model.addAttribute("kinds", ControlKind.values());
        model.addAttribute(
                "mayChange", user.required().has(Role.CLERK) || user.required().has(Role.COMPLIANCE));
        return "ownership/structure";
    }

    private static <T extends Gap> List<T> gaps(Findings findings, Class<T> kind) {
        return findings.gaps().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Set<PartyId> owners(Findings findings) {
        return findings.owners().stream().map(BeneficialOwner::person).collect(Collectors.toSet());
    }

    private static Map<String, String> wrong(RuleBroken broken) {
        List<FieldProblem> fields = broken == null ? List.of() : broken.fields();
        return fields.stream().collect(Collectors.toMap(FieldProblem::field, FieldProblem::code, (one, other) -> one));
    }
}

package org.lotse.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.lotse.ownership.ControlStep.Part;
import org.lotse.party.PartyId;

/**
 * Finds who ultimately owns or controls a legal entity, exactly, with every reason. Only natural persons are found; an
 * entity is looked through.
 */
public final class BeneficialOwners {

    private final OwnershipGraph graph;
    private final OwnershipRule rule;
    private final Interests interests;
    private final HoldingIndex index;
    private final Controllers controllers;
    private final Trials trials;

    private BeneficialOwners(OwnershipGraph graph, OwnershipRule rule) {
        this.graph = graph;
        this.rule = rule;
        this.interests = new Interests(graph);
        this.index = new HoldingIndex(graph);
        this.controllers = new Controllers(graph, rule, index, interests);
        this.trials = new Trials(rule.grounds());
    }

    /**
     * @throws org.lotse.kernel.RuleBroken {@code ownership-too-entangled} when dozens of entities all hold each other, so
     *     that reckoning would take minutes
     */
    public static Findings of(OwnershipGraph graph, OwnershipRule rule) {
        return new BeneficialOwners(graph, rule).find();
    }

    private Findings find() {
        List<BeneficialOwner> owners = new ArrayList<>();
        for (PartyId person : graph.persons()) {
            List<Reason> reasons = reasons(person);
            if (!reasons.isEmpty()) {
                owners.add(new BeneficialOwner(person, reasons));
            }
        }
        List<PartyId> officials = owners.isEmpty() ? Officials.of(graph) : List.of();
        return new Findings(graph.subject(), rule, owners, officials, trials.all(), Gaps.in(interests));
    }

    private List<Reason> reasons(PartyId person) {
        Control control = new Control(index, rule.majority(), Set.of(person));
        return Stream.of(
                        multiplied(person, Measure.SHARES, Ground.MULTIPLIED_SHARES),
                        multiplied(person, Measure.VOTES, Ground.MULTIPLIED_VOTES),
                        controlled(person, control, Measure.SHARES, Ground.CONTROLLED_SHARES),
                        controlled(person, control, Measure.VOTES, Ground.CONTROLLED_VOTES),
                        control(person, control),
                        inController(person))
                .filter(Objects::nonNull)
                .filter(reason -> rule.grounds().contains(reason.ground()))
                .toList();
    }

    private Reason multiplied(PartyId person, Measure measure, Ground ground) {
        Share total = interests.ofSubject(measure, person);
        if (!trials.tried(ground, person, total, rule.interest().isMetBy(total))) {
            return null;
        }
        return new Reason.ByMultiplication(ground, interests.explain(graph.subject(), measure, person, total));
    }

    private Reason controlled(PartyId person, Control control, Measure measure, Ground ground) {
        Share sum = Share.ofPercent(control.sum(graph.subject(), measure));
        if (!trials.tried(ground, person, sum, rule.interest().isMetBy(sum))) {
            return null;
        }
        List<Part> parts = control.parts(graph.subject(), measure);
        List<PartyId> holders = parts.stream().map(Part::holder).toList();
        return new Reason.ThroughControlled(
                ground, control.sum(graph.subject(), measure), parts, control.behind(holders));
    }

    private Reason control(PartyId person, Control control) {
        boolean controls = control.over(graph.subject());
        trials.tried(Ground.CONTROL, controls ? person : null, null, controls);
        return controls ? new Reason.ByControl(control.behind(Set.of(graph.subject()))) : null;
    }

    private Reason inController(PartyId person) {
        if (!rule.grounds().contains(Ground.INTEREST_IN_CONTROLLER)) {
            return null;
        }
        Controllers.Best best = controllers.largestShare(person);
        if (best == null || !trials.tried(Ground.INTEREST_IN_CONTROLLER, person, best.share(), best.counts())) {
            return null;
        }
        return controllers.reason(person, best);
    }
}

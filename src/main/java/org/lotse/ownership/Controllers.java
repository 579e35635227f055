package org.lotse.ownership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotse.party.PartyId;

/** The entities that control the subject, each alone, and who has a share in them. */
final class Controllers {

    /** @param counts whether the share reaches the threshold */
    record Best(PartyId controller, Share share, boolean counts) {}

    private final OwnershipGraph graph;
    private final OwnershipRule rule;
    private final HoldingIndex index;
    private final Interests interests;
    private Map<PartyId, Control> controllers;

    Controllers(OwnershipGraph graph, OwnershipRule rule, HoldingIndex index, Interests interests) {
        this.graph = graph;
        this.rule = rule;
        this.index = index;
        this.interests = interests;
    }

    private Map<PartyId, Control> all() {
        if (controllers == null) {
            controllers = new LinkedHashMap<>();
            graph.layers().stream()
                    .filter(entity -> !entity.equals(graph.subject()))
                    .forEach(this::enterIfItControls);
        }
        return controllers;
    }

    private void enterIfItControls(PartyId entity) {
        Control control = new Control(index, rule.majority(), Set.of(entity));
        if (control.over(graph.subject())) {
            controllers.put(entity, control);
        }
    }

    /** Where the person has most; the nearest of several alike; null when nothing controls the subject. */
    Best largestShare(PartyId person) {
        Best best = null;
        for (PartyId controller : all().keySet()) {
            Share share = interests.shares(controller, person);
            if (best == null || share.compareTo(best.share()) > 0) {
                best = new Best(controller, share, rule.interest().isMetBy(share));
            }
        }
        return best;
    }

    Reason reason(PartyId person, Best best) {
        List<ControlStep> steps = controllers.get(best.controller()).behind(Set.of(graph.subject()));
        Interest interest = interests.explain(best.controller(), Measure.SHARES, person, best.share());
        return new Reason.InController(best.controller(), interest, steps);
    }
}

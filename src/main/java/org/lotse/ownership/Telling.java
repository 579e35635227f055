package org.lotse.ownership;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.ownership.ControlStep.ByOtherMeans;
import org.lotse.ownership.ControlStep.Majority;
import org.lotse.ownership.ControlStep.Part;
import org.lotse.ownership.Reason.ByControl;
import org.lotse.ownership.Reason.ByMultiplication;
import org.lotse.ownership.Reason.InController;
import org.lotse.ownership.Reason.ThroughControlled;
import org.lotse.party.Party;
import org.lotse.party.PartyId;

/** Tells with names why somebody is a beneficial owner. */
final class Telling {

    private final Map<PartyId, Party> parties;

    Telling(Map<PartyId, Party> parties) {
        this.parties = parties;
    }

    Told of(BeneficialOwner owner) {
        return new Told(
                name(owner.person()), owner.reasons().stream().map(this::why).toList());
    }

    public String name(PartyId id) {
        Party party = parties.get(id);
        return party == null ? id.toString() : party.fullName();
    }

    /** The name that belongs to a typed id, or nothing. */
    public String known(String typed) {
        return parties.values().stream()
                .filter(party -> party.id().toString().equals(typed))
                .map(Party::fullName)
                .findFirst()
                .orElse("");
    }

    public String percent(BigDecimal percent) {
        BigDecimal shown = percent.stripTrailingZeros();
        return (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString() + " %";
    }

    private Told.Why why(Reason reason) {
        if (reason instanceof ByMultiplication one) {
            return new Told.Why(one.ground(), one.interest().total().percent(), chains(one.interest()));
        } else if (reason instanceof ThroughControlled one) {
            return new Told.Why(one.ground(), one.percent(), through(one));
        } else if (reason instanceof InController one) {
            return new Told.Why(one.ground(), one.interest().total().percent(), chains(one.interest()));
        }
        return new Told.Why(reason.ground(), null, steps(((ByControl) reason).control()));
    }

    private List<Told.Line> chains(Interest interest) {
        return interest.chains().stream().map(this::chain).toList();
    }

    private Told.Line chain(Chain chain) {
        return new Told.Line(joined(chain) + " = " + percent(chain.share().percent()), null);
    }

    private String joined(Chain chain) {
        StringBuilder told = new StringBuilder(name(chain.links().get(0).entity()));
        chain.links().forEach(link -> told.append(" ← ")
                .append(percent(link.percent()))
                .append(" ← ")
                .append(name(link.holder())));
        return told.toString();
    }

    private List<Told.Line> through(ThroughControlled reason) {
        return Stream.concat(
                        reason.parts().stream().map(part -> new Told.Line(part(part), null)),
                        steps(reason.control()).stream())
                .toList();
    }

    private String part(Part part) {
        return name(part.holder()) + " " + percent(part.percent());
    }

    private List<Told.Line> steps(List<ControlStep> steps) {
        return steps.stream().map(this::step).toList();
    }

    private Told.Line step(ControlStep step) {
        if (step instanceof Majority majority) {
            String parts = majority.parts().stream().map(this::part).collect(Collectors.joining(" + "));
            return new Told.Line(name(step.entity()) + " ← " + percent(majority.percent()) + " (" + parts + ")", null);
        }
        ByOtherMeans other = (ByOtherMeans) step;
        return new Told.Line(name(step.entity()) + " ← " + name(other.holder()), other.kind());
    }
}

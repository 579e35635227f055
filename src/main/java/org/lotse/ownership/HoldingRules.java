package org.lotse.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.lotse.kernel.FieldProblem;
import org.lotse.party.PartyId;

/** What the holdings of one legal entity must be like; every fault is told with its place. */
final class HoldingRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    /** One share of a hundred million is told apart. */
    private static final int DECIMALS = 8;

    private final PartyId entity;
    private final String path;
    private final Predicate<PartyId> known;
    private final List<FieldProblem> problems = new ArrayList<>();

    private HoldingRules(PartyId entity, String path, Predicate<PartyId> known) {
        this.entity = entity;
        this.path = path;
        this.known = known;
    }

    /** @param path stands before every field, e.g. {@code holdings} */
    static List<FieldProblem> problems(PartyId entity, String path, List<Holding> holdings, Predicate<PartyId> known) {
        HoldingRules rules = new HoldingRules(entity, path, known);
        rules.check(holdings);
        return rules.problems;
    }

    private void check(List<Holding> holdings) {
        Set<PartyId> seen = new HashSet<>();
        for (int number = 0; number < holdings.size(); number++) {
            String place = path + "[" + number + "]";
            Holding holding = holdings.get(number);
            holder(place + ".holder", holding.holder(), seen);
            percent(place + ".shares", holding.shares());
            percent(place + ".votes", holding.votes());
            if (isNothing(holding)) {
                problem(place, "holding-empty");
            }
        }
        for (Measure measure : Measure.values()) {
            sum(measure, holdings);
        }
    }

    private void holder(String field, PartyId holder, Set<PartyId> seen) {
        if (holder == null) {
            problem(field, "holder-missing");
        } else if (holder.equals(entity)) {
            problem(field, "holder-itself");
        } else if (!known.test(holder)) {
            problem(field, "holder-unknown");
        } else if (!seen.add(holder)) {
            problem(field, "holder-twice");
        }
    }

    private void percent(String field, BigDecimal percent) {
        if (percent == null) {
            problem(field, "percent-missing");
        } else if (percent.signum() < 0) {
            problem(field, "percent-negative");
        } else if (percent.compareTo(WHOLE) > 0) {
            problem(field, "percent-over-whole");
        } else if (percent.stripTrailingZeros().scale() > DECIMALS) {
            problem(field, "percent-too-fine");
        }
    }

    private static boolean isNothing(Holding holding) {
        return holding.controls().isEmpty() && isZero(holding.shares()) && isZero(holding.votes());
    }

    private static boolean isZero(BigDecimal percent) {
        return percent != null && percent.signum() == 0;
    }

    private void sum(Measure measure, List<Holding> holdings) {
        BigDecimal sum = holdings.stream()
                .map(measure::of)
                .filter(percent -> percent != null && percent.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) > 0) {
            problem(path, measure == Measure.SHARES ? "shares-over-whole" : "votes-over-whole");
        }
    }

    private void problem(String field, String code) {
        problems.add(new FieldProblem(field, code));
    }
}

package org.lotse.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.ownership.Group.id;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.ownership.OwnershipGraph.Entity;

/** Bad input is answered by its place, all of it at once. */
class HoldingRulesTest {

    @Test
    void aHundredPercentIsFineAndAHundredAndTwentyIsToldWithShareAndVote() {
        assertThat(problems(holding("ada", "60"), holding("bob", "40"))).isEmpty();
        assertThat(problems(holding("ada", "60"), holding("bob", "60")))
                .containsExactly(
                        new FieldProblem("holdings", "shares-over-whole"),
                        new FieldProblem("holdings", "votes-over-whole"));
        assertThat(problems(holding("ada", "60"), holding("bob", "40.00000001")))
                .hasSize(2);
    }

    @Test
    void everyFaultIsToldWithItsPlace() {
        assertThat(problems(
                        holding("ada", "-1"),
                        holding("ada", "5"),
                        holding("A", "5"),
                        holding("nobody", "5"),
                        new Holding(null, BigDecimal.ONE, null, Set.of()),
                        new Holding(id("bob"), null, null, Set.of()),
                        holding("cem", "0"),
                        new Holding(id("dora"), new BigDecimal("1.123456789"), new BigDecimal("100.01"), Set.of())))
                .containsExactly(
                        new FieldProblem("holdings[0].shares", "percent-negative"),
                        new FieldProblem("holdings[0].votes", "percent-negative"),
                        new FieldProblem("holdings[1].holder", "holder-twice"),
                        new FieldProblem("holdings[2].holder", "holder-itself"),
                        new FieldProblem("holdings[3].holder", "holder-unknown"),
                        new FieldProblem("holdings[4].holder", "holder-missing"),
                        new FieldProblem("holdings[5].shares", "percent-missing"),
                        new FieldProblem("holdings[5].votes", "percent-missing"),
                        new FieldProblem("holdings[6]", "holding-empty"),
                        new FieldProblem("holdings[7].shares", "percent-too-fine"),
                        new FieldProblem("holdings[7].votes", "percent-over-whole"),
                        new FieldProblem("holdings", "votes-over-whole"));
    }

    @Test
    void aGraphNamesTheEntityAtFault() {
        Group group = new Group().holds("B", "A", "100").holds("ada", "B", "70").holds("bob", "B", "50");

        assertThatThrownBy(() -> group.behind("A"))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.fields())
                        .extracting(FieldProblem::field)
                        .containsOnly(id("B") + ".holdings"));
    }

    @Test
    void aHolderOrAnOfficialWhoIsNoMemberIsToldAndSoIsASubjectThatIsNoEntity() {
        Entity entity = new Entity(id("A"), List.of(holding("ada", "1")), List.of(id("bob")));

        assertThatThrownBy(() -> new OwnershipGraph(id("B"), Map.of(id("A"), entity)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.fields())
                        .extracting(FieldProblem::code)
                        .containsExactly("no-legal-entity", "holder-unknown", "official-unknown"));
    }

    @Test
    void aThresholdIsAPercentageAndNothingReachesNone() {
        assertThatThrownBy(() -> Threshold.atLeast(new BigDecimal("100.01")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Threshold.atLeast(BigDecimal.ZERO).isMetBy(Share.NONE)).isFalse();
    }

    @Test
    void aShareIsShownRoundedDownSoThatItNeverSeemsToReachWhatItMisses() {
        Share almost = Share.ofPercent(new BigDecimal("24.9999999"));

        assertThat(almost.percent()).isEqualByComparingTo("24.999999");
    }

    private static Holding holding(String holder, String percent) {
        return Holding.of(id(holder), new BigDecimal(percent));
    }

    private static List<FieldProblem> problems(Holding... holdings) {
        return HoldingRules.problems(id("A"), "holdings", List.of(holdings), holder -> !holder.equals(id("nobody")));
    }
}

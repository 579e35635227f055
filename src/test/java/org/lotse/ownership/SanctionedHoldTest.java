package org.lotse.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.ownership.Group.id;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;

/** Rule 6: what sanctioned parties own or control. */
class SanctionedHoldTest {

    private static final Threshold HALF = Threshold.moreThan(BigDecimal.valueOf(50));

    @ParameterizedTest
    @CsvSource({"49.99, false", "50.00, false", "50.01, true"})
    @Proves(value = Rule.SANCTIONED_OWNERSHIP, at = "ownership")
    void rule6OnlyMoreThanHalfCounts(String percent, boolean counts) {
        Group group = new Group().holds("ada", "A", percent);

        assertThat(check(group, "ada").orElseThrow().counts()).isEqualTo(counts);
    }

    @Test
    void rule6TwoWithAQuarterEachAndALittleOwnJointly() {
        Group group = new Group().holds("ada", "A", "25.01").holds("bob", "A", "25");

        assertThat(check(group, "ada", "bob").orElseThrow().counts()).isTrue();
        assertThat(check(group, "ada").orElseThrow().counts()).isFalse();
    }

    @Test
    void rule6AControlledEntityCountsWithItsWholeHolding() {
        Group group = new Group().holds("ada", "B", "51").holds("B", "A", "51");

        SanctionedHold hold = check(group, "ada").orElseThrow();
        assertThat(hold.shares().percent()).isEqualByComparingTo("26.01");
        assertThat(hold.reached().percent()).isEqualByComparingTo("51");
        assertThat(hold.control()).extracting(ControlStep::entity).containsExactly(id("B"), id("A"));
        assertThat(hold.counts()).isTrue();
    }

    @Test
    @Proves(value = Rule.SANCTIONED_OWNERSHIP, at = "ownership")
    void rule6ControlWithoutSharesCounts() {
        SanctionedHold hold = check(
                        new Group()
                                .controls("ada", "A", ControlKind.DOMINANT_INFLUENCE)
                                .holds("bob", "A", "100"),
                        "ada")
                .orElseThrow();

        assertThat(hold.shares().isNone()).isTrue();
        assertThat(hold.counts()).isTrue();
    }

    @Test
    void aSanctionedEntityCountsWhoeverHoldsIt() {
        Group group = new Group().holds("B", "A", "60").holds("ada", "B", "100").holds("ada", "A", "40");

        SanctionedHold hold = check(group, "B").orElseThrow();
        assertThat(hold.shares().percent()).isEqualByComparingTo("60");
        assertThat(hold.parties()).containsExactly(id("B"));
        assertThat(hold.counts()).isTrue();
    }

    @Test
    void nothingIsCountedTwiceWhereOneSanctionedPartyStandsBeforeAnother() {
        Group group = new Group().holds("B", "A", "40").holds("ada", "B", "100").holds("bob", "A", "60");

        assertThat(check(group, "ada", "B").orElseThrow().reached().percent()).isEqualByComparingTo("40");
    }

    @Test
    void anEntityThatIsItselfSanctionedCounts() {
        assertThat(check(new Group().holds("ada", "A", "100"), "A")
                        .orElseThrow()
                        .counts())
                .isTrue();
    }

    @Test
    void whoeverOnlyManagesOwnsNothing() {
        assertThat(check(new Group().holds("ada", "A", "100").manages("bob", "A"), "bob"))
                .isEmpty();
    }

    private static Optional<SanctionedHold> check(Group group, String... sanctioned) {
        Set<org.lotse.party.PartyId> ids =
                java.util.Arrays.stream(sanctioned).map(Group::id).collect(java.util.stream.Collectors.toSet());
        return SanctionedHold.of(group.behind("A"), ids, HALF);
    }
}

package org.lotse.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.ownership.Group.AMLR;
import static org.lotse.ownership.Group.id;

import java.math.BigDecimal;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotse.kernel.RuleBroken;
import org.lotse.ownership.Reason.ByMultiplication;

/** Groups far larger than any bank will see are answered as exactly. */
class LargeGroupsTest {

    private static final int LAYERS = 1000;

    @Test
    void aThousandLayersLoseNothingToRounding() {
        Group group = new Group().holds("ada", "A" + LAYERS, "99.99");
        for (int layer = 0; layer < LAYERS; layer++) {
            group.holds("A" + (layer + 1), "A" + layer, "99.99");
        }

        BeneficialOwner ada = group.under(AMLR, "A0").owner(id("ada")).orElseThrow();

        assertThat(ada.reasons()).hasSize(6);
        ByMultiplication multiplied = (ByMultiplication) ada.reasons().get(0);
        assertThat(multiplied.interest().total()).isEqualTo(percent(new BigDecimal("0.9999").pow(LAYERS + 1)));
        assertThat(multiplied.interest().chains().get(0).links()).hasSize(LAYERS + 1);
        assertThat(multiplied.interest().further().isNone()).isTrue();
    }

    /** Two to the power of three hundred chains: all count, the largest are told. */
    @Test
    void moreChainsThanAtomsAreAddedUpAndTheLargestAreTold() {
        int diamonds = 300;
        Group group = new Group().holds("ada", "A" + diamonds, "100");
        for (int layer = 0; layer < diamonds; layer++) {
            group.holds("L" + layer, "A" + layer, "60").holds("R" + layer, "A" + layer, "40");
            group.holds("A" + (layer + 1), "L" + layer, "100").holds("A" + (layer + 1), "R" + layer, "100");
        }

        OwnershipGraph graph = group.behind("A0");
        Interests interests = new Interests(graph);
        Share total = interests.ofSubject(Measure.SHARES, id("ada"));
        Interest told = interests.explain(id("A0"), Measure.SHARES, id("ada"), total);

        assertThat(total).isEqualTo(Share.WHOLE);
        assertThat(told.allChains()).isFalse();
        assertThat(told.chains()).isNotEmpty();
        assertThat(told.chains().get(0).share()).isEqualTo(percent(new BigDecimal("0.6").pow(diamonds)));
    }

    @Test
    void tenThousandHoldersAreNoTrouble() {
        Group group = new Group();
        for (int person = 0; person < 9_999; person++) {
            group.holds("p" + person, "A", "0.00250025");
        }
        group.holds("ada", "A", "75");

        Findings found = group.under(AMLR, "A");

        assertThat(found.owners()).extracting(BeneficialOwner::person).containsExactly(id("ada"));
        assertThat(found.unaccounted(Measure.SHARES).percent()).isEqualByComparingTo("0.000000");
        assertThat(found.gaps()).hasSize(2);
    }

    @Test
    void aRingOfHundredsOfEntitiesIsReckonedExactly() {
        Group group = new Group().holds("ada", "A0", "1");
        int ring = 400;
        for (int number = 0; number < ring; number++) {
            group.holds("A" + (number + 1) % ring, "A" + number, "99");
        }

        Share total = new Interests(group.behind("A0")).ofSubject(Measure.SHARES, id("ada"));

        Share once = percent(new BigDecimal("0.99").pow(ring));
        assertThat(total.times(Share.WHOLE.minus(once))).isEqualTo(Share.of(1, 100));
    }

    private static Share percent(BigDecimal fraction) {
        return Share.ofPercent(fraction.movePointRight(2));
    }

    @Test
    void whatWouldTakeMinutesIsRefusedBySayingSo() {
        Random luck = new Random(7);
        Group group = new Group();
        for (int entity = 0; entity < 90; entity++) {
            for (int holder = 0; holder < 90; holder++) {
                if (entity != holder) {
                    BigDecimal percent = BigDecimal.valueOf(1 + luck.nextInt(11000), 4);
                    group.holds("A" + entity, "A" + holder, new Holding(id("A" + holder), percent, null, Set.of()));
                }
            }
        }
        OwnershipGraph graph = group.behind("A0");

        assertThatThrownBy(() -> BeneficialOwners.of(graph, AMLR))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("ownership-too-entangled"));
    }
}

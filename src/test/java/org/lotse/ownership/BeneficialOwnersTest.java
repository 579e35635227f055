package org.lotse.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.ownership.Group.AMLR;
import static org.lotse.ownership.Group.GWG;
import static org.lotse.ownership.Group.NARROW;
import static org.lotse.ownership.Group.id;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.ownership.ControlStep.ByOtherMeans;
import org.lotse.ownership.ControlStep.Majority;
import org.lotse.ownership.Reason.ByControl;
import org.lotse.ownership.Reason.ByMultiplication;
import org.lotse.ownership.Reason.InController;
import org.lotse.ownership.Reason.ThroughControlled;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;

/** Who owns and controls, by groups small enough to reckon by hand. */
class BeneficialOwnersTest {

    @ParameterizedTest
    @CsvSource({"24.99, false, false", "25.00, false, true", "25, false, true", "25.01, true, true"})
    @Proves(value = Rule.BENEFICIAL_OWNER, at = "ownership")
    void rule5AQuarterIsEnoughUnderAmlrAndNotUnderGwg(String percent, boolean gwg, boolean amlr) {
        Group group = new Group().holds("ada", "A", percent);

        assertThat(group.under(GWG, "A").owner(id("ada")).isPresent()).isEqualTo(gwg);
        assertThat(group.under(NARROW, "A").owner(id("ada")).isPresent()).isEqualTo(gwg);
        assertThat(group.under(AMLR, "A").owner(id("ada")).isPresent()).isEqualTo(amlr);
    }

    @ParameterizedTest
    @CsvSource({"49.98, false, false", "50.00, false, true", "50.02, true, true"})
    void rule5TheSameBoundaryHoldsForWhatIsMultiplied(String percent, boolean gwg, boolean amlr) {
        Group group = new Group()
                .holds("ada", "B", percent)
                .holds("bob", "B", "49.98")
                .holds("B", "A", "50")
                .holds("C", "A", "50");

        assertThat(group.under(GWG, "A").owner(id("ada")).isPresent()).isEqualTo(gwg);
        assertThat(group.under(AMLR, "A").owner(id("ada")).isPresent()).isEqualTo(amlr);
    }

    @Test
    @Proves(value = Rule.BENEFICIAL_OWNER, at = "ownership")
    void rule5ChainsAreMultipliedAndAddedAndTold() {
        Findings found = new Group()
                .holds("B", "A", "60")
                .holds("C", "A", "40")
                .holds("ada", "B", "30")
                .holds("ada", "C", "20")
                .under(AMLR, "A");

        Interest interest = multiplied(found, "ada", Ground.MULTIPLIED_SHARES);
        assertThat(interest.total().percent()).isEqualByComparingTo("26");
        assertThat(interest.chains())
                .extracting(
                        chain -> chain.share().percent().stripTrailingZeros().toPlainString())
                .containsExactly("18", "8");
        assertThat(interest.chains().get(0).links())
                .containsExactly(
                        new Chain.Link(id("A"), id("B"), new BigDecimal("60")),
                        new Chain.Link(id("B"), id("ada"), new BigDecimal("30")));
        assertThat(interest.further().isNone()).isTrue();
        assertThat(interest.allChains()).isTrue();
    }

    @Test
    void aDiamondCountsBothItsSides() {
        Findings found = new Group()
                .holds("B", "A", "50")
                .holds("C", "A", "50")
                .holds("D", "B", "40")
                .holds("D", "C", "40")
                .holds("ada", "D", "70")
                .under(AMLR, "A");

        assertThat(multiplied(found, "ada", Ground.MULTIPLIED_SHARES).total().percent())
                .isEqualByComparingTo("28");
        assertThat(multiplied(found, "ada", Ground.MULTIPLIED_SHARES).chains()).hasSize(2);
    }

    /** B and C hold a half of each other: of what goes in, 2/3 leave at the first and 1/3 at the second. */
    @Test
    void aRingIsReckonedExactlyToItsEnd() {
        Findings found = new Group()
                .holds("B", "A", "100")
                .holds("C", "B", "50")
                .holds("B", "C", "50")
                .holds("ada", "B", "50")
                .holds("bob", "C", "50")
                .under(AMLR, "A");

        Interest ada = multiplied(found, "ada", Ground.MULTIPLIED_SHARES);
        assertThat(ada.total()).isEqualTo(Share.of(2, 3));
        assertThat(multiplied(found, "bob", Ground.MULTIPLIED_SHARES).total()).isEqualTo(Share.of(1, 3));
        assertThat(ada.chains()).hasSize(1);
        assertThat(ada.further()).isEqualTo(Share.of(1, 6));
        assertThat(ada.allChains()).isTrue();
        assertThat(found.gaps()).isEmpty();
    }

    @Test
    void aThirdThatOnlyARingMakesExactMeetsAThresholdExactly() {
        OwnershipRule half = new OwnershipRule(new BigDecimal("50"), true, Ground.amlr());
        Findings found = new Group()
                .holds("C", "A", "40")
                .holds("A", "C", "50")
                .holds("ada", "A", "40")
                .holds("bob", "A", "20")
                .holds("bob", "C", "50")
                .under(half, "A");

        assertThat(multiplied(found, "ada", Ground.MULTIPLIED_SHARES).total()).isEqualTo(Share.of(1, 2));
        assertThat(multiplied(found, "bob", Ground.MULTIPLIED_SHARES).total()).isEqualTo(Share.of(1, 2));
    }

    @Test
    void aRingThatHoldsItselfWhollyIsNobodysAndIsTold() {
        Findings found = new Group()
                .holds("B", "A", "70")
                .holds("ada", "A", "30")
                .holds("C", "B", "100")
                .holds("D", "C", "100")
                .holds("B", "D", "100")
                .under(AMLR, "A");

        assertThat(found.owners()).extracting(BeneficialOwner::person).containsExactly(id("ada"));
        assertThat(found.gaps())
                .filteredOn(gap -> gap.measure() == Measure.SHARES)
                .singleElement()
                .isInstanceOfSatisfying(Gap.Ring.class, ring -> {
                    assertThat(ring.entities()).containsExactlyInAnyOrder(id("B"), id("C"), id("D"));
                    assertThat(ring.ofSubject().percent()).isEqualByComparingTo("70");
                });
    }

    @Test
    void anEntityInsideAClosedRingBelongsToNobodyAndControlsNobody() {
        Findings found =
                new Group().holds("B", "A", "100").holds("A", "B", "100").under(AMLR, "A");

        assertThat(found.leadToNobody()).isTrue();
        assertThat(found.unaccounted(Measure.SHARES)).isEqualTo(Share.WHOLE);
        assertThat(found.trials()).hasSize(6).allMatch(trial -> trial.owners() == 0);
    }

    /** 51 % of 51 % of 51 % is 13 %, and yet she says what is done. */
    @Test
    void whoeverControlsEveryLayerControlsTheEntityWithALittleOfItsShares() {
        Group group = new Group().holds("ada", "D", "51").holds("D", "C", "51").holds("C", "A", "51");

        assertThat(group.under(AMLR, "A").owner(id("ada")).orElseThrow().reasons())
                .extracting(Reason::ground)
                .containsExactly(
                        Ground.CONTROLLED_SHARES,
                        Ground.CONTROLLED_VOTES,
                        Ground.CONTROL,
                        Ground.INTEREST_IN_CONTROLLER);
        ByControl control = reason(group.under(GWG, "A"), "ada", ByControl.class);
        assertThat(control.control()).extracting(ControlStep::entity).containsExactly(id("D"), id("C"), id("A"));
    }

    @Test
    void theWholeHoldingOfAControlledEntityCountsUnderGwg() {
        Group group = new Group().holds("ada", "B", "51").holds("B", "A", "26").holds("ada", "A", "1");

        ThroughControlled reason = reason(group.under(NARROW, "A"), "ada", ThroughControlled.class);
        assertThat(reason.percent()).isEqualByComparingTo("27");
        assertThat(reason.parts()).extracting(ControlStep.Part::holder).containsExactlyInAnyOrder(id("B"), id("ada"));
        assertThat(reason.control()).extracting(ControlStep::entity).containsExactly(id("B"));
    }

    @Test
    void exactlyHalfIsNoControl() {
        Group group = new Group().holds("ada", "B", "50").holds("B", "A", "26");

        assertThat(group.under(NARROW, "A").owners()).isEmpty();
    }

    /** The letter of GwG finds nobody where AMLR does: 40 % of an entity that is not controlled. */
    @Test
    void gwgToTheLetterDoesNotMultiplyAndAmlrDoes() {
        Group group = new Group().holds("ada", "B", "40").holds("B", "A", "100");

        assertThat(group.under(NARROW, "A").owners()).isEmpty();
        assertThat(group.under(GWG, "A").owners()).hasSize(1);
        assertThat(group.under(AMLR, "A").owner(id("ada")).orElseThrow().reasons())
                .extracting(Reason::ground)
                .contains(Ground.MULTIPLIED_SHARES, Ground.INTEREST_IN_CONTROLLER);
    }

    @Test
    void aQuarterOfAnEntityThatControlsIsEnoughUnderAmlrAlone() {
        Group group = new Group().holds("ada", "B", "30").holds("B", "A", "60").holds("bob", "A", "10");

        InController reason = reason(group.under(AMLR, "A"), "ada", InController.class);
        assertThat(reason.controller()).isEqualTo(id("B"));
        assertThat(reason.interest().total().percent()).isEqualByComparingTo("30");
        assertThat(group.under(GWG, "A").owners()).isEmpty();
    }

    @Test
    void severalControlledEntitiesMakeAMajorityTogether() {
        Findings found = new Group()
                .holds("ada", "B", "60")
                .holds("ada", "C", "60")
                .holds("B", "A", "26")
                .holds("C", "A", "25")
                .under(GWG, "A");

        Majority last = (Majority) last(reason(found, "ada", ByControl.class).control());
        assertThat(last.percent()).isEqualByComparingTo("51");
        assertThat(last.parts()).extracting(ControlStep.Part::holder).containsExactly(id("B"), id("C"));
    }

    @Test
    void votesCountApartFromShares() {
        Findings found = new Group()
                .holds("ada", "A", "10", "60")
                .holds("bob", "A", "90", "40")
                .under(GWG, "A");

        assertThat(found.owner(id("ada")).orElseThrow().reasons())
                .extracting(Reason::ground)
                .containsExactly(Ground.MULTIPLIED_VOTES, Ground.CONTROLLED_VOTES, Ground.CONTROL);
        assertThat(found.owner(id("bob")).orElseThrow().reasons())
                .extracting(Reason::ground)
                .contains(Ground.MULTIPLIED_SHARES, Ground.MULTIPLIED_VOTES, Ground.CONTROL);
    }

    @Test
    void controlWithoutASharePassesThroughLayers() {
        Findings found = new Group()
                .controls("ada", "Trust", ControlKind.TRUSTEE)
                .holds("Trust", "B", "80")
                .controls("B", "A", ControlKind.APPOINTS_MANAGEMENT)
                .holds("cem", "A", "20")
                .under(GWG, "A");

        assertThat(found.owners()).extracting(BeneficialOwner::person).containsExactly(id("ada"));
        assertThat(last(reason(found, "ada", ByControl.class).control()))
                .isEqualTo(new ByOtherMeans(id("A"), id("B"), ControlKind.APPOINTS_MANAGEMENT));
    }

    @Test
    @Proves(value = Rule.BENEFICIAL_OWNER, at = "ownership")
    void rule5WhereNobodyIsFoundTheManagingOfficialStandsInAndTheStepsAreKept() {
        Findings found = new Group()
                .holds("ada", "A", "20")
                .holds("bob", "A", "15")
                .manages("cem", "A")
                .manages("GP", "A")
                .manages("dora", "GP")
                .manages("cem", "GP")
                .under(GWG, "A");

        assertThat(found.owners()).isEmpty();
        assertThat(found.officials()).containsExactly(id("cem"), id("dora"));
        assertThat(found.trials())
                .extracting(Trial::ground)
                .containsExactly(
                        Ground.MULTIPLIED_SHARES,
                        Ground.MULTIPLIED_VOTES,
                        Ground.CONTROLLED_SHARES,
                        Ground.CONTROLLED_VOTES,
                        Ground.CONTROL);
        assertThat(found.trials().get(0).nearest()).isEqualTo(id("ada"));
        assertThat(found.trials().get(0).share().percent()).isEqualByComparingTo("20");
        assertThat(found.unaccounted(Measure.SHARES).percent()).isEqualByComparingTo("65");
    }

    @Test
    void officialsDoNotStandInWhereThereIsAnOwner() {
        assertThat(new Group()
                        .holds("ada", "A", "100")
                        .manages("cem", "A")
                        .under(GWG, "A")
                        .officials())
                .isEmpty();
    }

    @Test
    void whatNobodyIsRecordedForIsToldByEntity() {
        Findings found = new Group()
                .holds("B", "A", "50")
                .holds("ada", "A", "49.5")
                .holds("ada", "B", "10")
                .under(AMLR, "A");

        assertThat(found.gaps())
                .filteredOn(gap -> gap.measure() == Measure.SHARES)
                .containsExactly(
                        new Gap.Unrecorded(id("A"), Measure.SHARES, percent("0.5"), percent("0.5")),
                        new Gap.Unrecorded(id("B"), Measure.SHARES, percent("90"), percent("45")));
    }

    @Test
    void anEntityThatNobodyIsRecordedForIsAGapOfAHundredPercent() {
        Findings found = new Group().under(AMLR, "A");

        assertThat(found.leadToNobody()).isTrue();
        assertThat(found.gaps()).contains(new Gap.Unrecorded(id("A"), Measure.SHARES, Share.WHOLE, Share.WHOLE));
    }

    private static Share percent(String percent) {
        return Share.ofPercent(new BigDecimal(percent));
    }

    private static Interest multiplied(Findings found, String person, Ground ground) {
        return found.owner(id(person)).orElseThrow().reasons().stream()
                .filter(reason -> reason.ground() == ground)
                .map(reason -> ((ByMultiplication) reason).interest())
                .findFirst()
                .orElseThrow();
    }

    private static <T extends Reason> T reason(Findings found, String person, Class<T> type) {
        return found.owner(id(person)).orElseThrow().reasons().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static ControlStep last(List<ControlStep> steps) {
        return steps.get(steps.size() - 1);
    }
}

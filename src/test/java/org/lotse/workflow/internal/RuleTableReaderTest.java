package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.rules.RulePacks;

/** What becomes of the packs when a designer deploys a table again. */
class RuleTableReaderTest {

    private final House house = House.standing();
    private final RulePacks packs = house.beans.getBean(RulePacks.class);
    private String deployment;

    @AfterEach
    void takeBack() {
        if (deployment != null) {
            house.repository.deleteDeployment(deployment, true);
        }
    }

    @Test
    void anAmendedTableHoldsFromTheDayInItsVersionTag() {
        deploy("2027-07-10", "2028-01-01", "\"P14D\"", "\"P7D\"");

        assertThat(packs.at(LocalDate.of(2027, 12, 31)).discrepancy().value().within())
                .isEqualTo(Period.ofDays(14));
        assertThat(packs.at(LocalDate.of(2028, 1, 1)).discrepancy().value().within())
                .isEqualTo(Period.ofDays(7));
        assertThat(packs.at(LocalDate.of(2028, 1, 1)).discrepancy().basis().version())
                .isEqualTo(2);
    }

    @Test
    void aTableThatDoesNotSayFromWhenItHoldsDoesNotGoLive() {
        refused("The table amlr-discrepancy does not say in its version tag", " camunda:versionTag=\"2027-07-10\"", "");
    }

    @Test
    void aTableThatIsNotNamedAfterItsPackDoesNotGoLive() {
        refused(
                "The table discrepancy is not named after its pack amlr",
                "id=\"amlr-discrepancy\"",
                "id=\"discrepancy\"",
                "dmnElementRef=\"amlr-",
                "dmnElementRef=\"");
    }

    @Test
    void aTableThatNobodyAsksDoesNotGoLive() {
        refused("Nobody asks a table with the name amlr-discrepancies", "amlr-discrepancy\"", "amlr-discrepancies\"");
    }

    @Test
    void aCellThatSaysNothingReadableIsNamed() {
        refused("amlr-discrepancy says nothing readable under within", "\"P14D\"", "\"fortnight\"");
    }

    @Test
    void aCellThatIsNoExpressionDoesNotGoLive() {
        refused("cannot be used", "\"P14D\"", "\"P14D");
    }

    @Test
    void aTableWithoutARowForWhatIsAskedDoesNotGoLive() {
        String cycles =
                Models.text(Path.of("../processes/rules/gwg/review-cycle.dmn")).replace("\"MEDIUM\"", "\"AVERAGE\"");

        assertThatThrownBy(() -> house.repository
                        .createDeployment()
                        .addString("review-cycle.dmn", cycles)
                        .deploy())
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("gwg-review-cycle has no row for what it was asked");
    }

    @Test
    @Proves(value = Rule.ENHANCED_DUE_DILIGENCE, at = "gwg-due-diligence-level")
    void aTableOfLevelsThatIsMilderThanTheLawDoesNotGoLive() {
        String levels = Models.text(Path.of("../processes/rules/gwg/due-diligence-level.dmn"));
        String milder = levels.replaceFirst("\"HIGH\",\"PROHIBITED\"", "\"PROHIBITED\"")
                .replace("\"MEDIUM\",\"NOT_RATED\"", "\"HIGH\",\"MEDIUM\",\"NOT_RATED\"");

        assertThatThrownBy(() -> house.repository
                        .createDeployment()
                        .addString("due-diligence-level.dmn", milder)
                        .deploy())
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("gwg-due-diligence-level asks less than the law");
    }

    private void refused(String why, String... changes) {
        assertThatThrownBy(() -> deploy(changes))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining(why);
    }

    /** @param changes each text and what takes its place */
    private void deploy(String... changes) {
        String model = Models.text(Path.of("../processes/rules/amlr/discrepancy.dmn"));
        for (int change = 0; change < changes.length; change += 2) {
            model = model.replace(changes[change], changes[change + 1]);
        }
        deployment = house.repository
                .createDeployment()
                .addString("amended.dmn", model)
                .deploy()
                .getId();
    }
}

package org.lotse.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;

/** Runs over all of {@code processes/} at every build. */
class OurProcessesTest {

    @Test
    @Proves(value = Rule.NO_ACCOUNT_WITHOUT_DUE_DILIGENCE, at = "every process, at every deployment")
    @Proves(value = Rule.SENIOR_MANAGEMENT_APPROVES, at = "every process, at every deployment")
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "every process, at every deployment")
    @Proves(value = Rule.NO_TIPPING_OFF, at = "every process, at every deployment")
    void noWayThroughOurProcessesLeavesOutAControl() {
        List<ProcessModel> ours = SampleModels.ours();

        assertThat(ours).hasSizeGreaterThanOrEqualTo(10);
        assertThat(ControlCheck.of(ours)).extracting(Finding::sentence).isEmpty();
    }

    /** Whoever opens an account is found, so the check above is about something. */
    @Test
    void ourAccountOpeningIsWhereAnAccountIsOpened() {
        assertThat(SampleModels.ours())
                .filteredOn(process -> process.body().nodes().stream().anyMatch(Roles::opensAccount))
                .extracting(ProcessModel::id)
                .containsExactlyInAnyOrder("account-opening", "entity-opening");
    }
}

package org.lotse.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseStatusTest {

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "REJECTED", "WITHDRAWN", "EXPIRED"})
    void nothingFollowsTheEnd(CaseStatus status) {
        assertThat(status.isFinal()).isTrue();
        assertThat(status.next()).isEmpty();
    }

    @Test
    void noAccountBecomesActiveWithoutApprovalUnlessItWasBefore() {
        for (CaseStatus status : CaseStatus.values()) {
            assertThat(status.next().contains(CaseStatus.ACTIVE))
                    .isEqualTo(status == CaseStatus.APPROVED || status == CaseStatus.CLOSING);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "AWAITING_CLIENT", "APPROVED"})
    void aClientMayWithdrawAsLongAsTheCaseRuns(CaseStatus status) {
        assertThat(status.next()).contains(CaseStatus.WITHDRAWN);
    }
}

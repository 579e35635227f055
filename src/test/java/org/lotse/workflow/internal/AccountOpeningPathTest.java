package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotse.casefile.CaseStage;
import org.lotse.casefile.CaseStatus;
import org.lotse.kernel.CaseId;

class AccountOpeningPathTest {

    private final House house = House.standing();

    @Test
    void aCaseInWhichEverythingAgreesGoesStraightToAnAccount() {
        CaseId caseId = house.apply();

        house.readAll(caseId);
        house.screen(caseId, 0);
        house.message(caseId, "notify-receipt");
        house.message(caseId, "notify-welcome");

        assertThat(house.status(caseId)).isEqualTo(CaseStatus.ACTIVE);
        assertThat(house.cases.get(caseId).decision().automatic()).isTrue();
        assertThat(house.registers.of(caseId)).get().matches(account -> !account.outflowsBlocked());
        assertThat(house.cases.stages(caseId))
                .containsExactly(
                        CaseStage.DOCUMENTS,
                        CaseStage.SCREENING,
                        CaseStage.RATING,
                        CaseStage.DECISION,
                        CaseStage.ACCOUNT);
        assertThat(house.running(caseId)).isFalse();
        assertThat(house.passed(caseId)).contains("record-approval", "open-account", "account-active");
    }
}

package org.lotse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.account.Accounts;
import org.lotse.application.Forms;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.risk.Ratings;
import org.lotse.risk.RiskRating;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The real features, database, job executor and door for workers; the test is the worker. */
@PlatformTest
class AccountOpeningOnThePlatformTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Accounts accounts;

    @Autowired
    private HumanTasks tasks;

    private ApplicationAtWork application;

    @BeforeEach
    void anApplication(@Autowired AutowireCapableBeanFactory beans) {
        application = beans.createBean(ApplicationAtWork.class);
    }

    @Test
    void aCaseInWhichEverythingAgreesGoesStraightToAnAccount() {
        application.sent(Forms.complete(), "Erika", List.of("DE"));

        application.workUntil(CaseStatus.ACTIVE);

        assertThat(accounts.of(application.caseId)).get().matches(account -> !account.outflowsBlocked());
        assertThat(ratings.latest(application.caseId)).get().matches(rating -> rating.rating() == RiskRating.LOW);
        assertThat(cases.get(application.caseId).decision().automatic()).isTrue();
    }

    @Test
    void aClerkAndAnOfficerDecideOnADocumentThatDiffers() {
        application.sent(Forms.complete(), "Erna", List.of("DE"));
        application.work();
        String check = application.task("check-documents");

        tasks.complete(check, "clara", Map.of("decision", "ACCEPT"));
        String approval = application.task("approve-client");
        tasks.complete(approval, "olga", Map.of("decision", "APPROVE"));
        application.workUntil(CaseStatus.ACTIVE);

        assertThat(cases.contributors(application.caseId)).containsExactly("clara", "olga");
        assertThat(cases.get(application.caseId).decision().by()).isEqualTo("olga");
    }
}

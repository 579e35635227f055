package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.workflow.internal.BankInMemory.NOW;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lotse.kernel.CaseId;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.remediation.Criteria;
import org.lotse.remediation.Ground;
import org.lotse.remediation.Next;
import org.lotse.remediation.Pace;
import org.lotse.remediation.Plan;
import org.lotse.remediation.RemediationId;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RemediationPathTest {

    private static final Plan PLAN = new Plan(
            "Overdue clients", Ground.RULE_PACK, "AMLR takes effect", Criteria.everybody(), Pace.everyDays(10, 50, 5));

    private final House house = House.standing();
    private final RemediationsInMemory register = house.beans.getBean(RemediationsInMemory.class);
    private RemediationId id;
    private CaseId key;

    @BeforeEach
    void aPlan() {
        register.next.clear();
        register.parts = 1;
        house.inTransaction(() -> id = register.plan(PLAN, "olga"));
        key = new CaseId(id.value());
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "remediation/await-release")
    void nobodyIsGatheredBeforeTheReleaseAndAPlanCanBeDiscarded() {
        assertThat(house.passed(key)).containsExactly("remediation-planned");

        house.inTransaction(() -> register.discard(id, 1, "olga"));

        assertThat(house.passed(key)).contains("discarded").doesNotContain("gather-clients");
        assertThat(house.running(key)).isFalse();
    }

    @Test
    void aPlanThatNobodyReleasesIsOverdueAndStillCanBe() {
        assertThat(house.timer(key, "release-overdue").getDuedate().toInstant())
                .isEqualTo(NOW.plus(Duration.ofDays(7)));

        house.letTimePass(key, "release-overdue");
        assertThat(register.overdue).contains(id);
        released(1);

        assertThat(house.passed(key)).contains("reminded", "begin-clients");
    }

    @Test
    void thePopulationIsGatheredPartByPartThenReviewsBeginUntilItHasToWait() {
        register.next.addAll(List.of(Next.MORE, Next.MORE, Next.WAIT));

        released(3);

        assertThat(house.passed(key).stream().filter("gather-clients"::equals)).hasSize(3);
        assertThat(house.passed(key).stream().filter("begin-clients"::equals)).hasSize(3);
        assertThat(house.timer(key, "next-look-due").getDuedate().toInstant())
                .isEqualTo(NOW.plus(Duration.ofMinutes(15)));
    }

    @Test
    void whenItIsTimeItLooksAgainAndEndsOnceAllIsDone() {
        released(1);
        register.next.addAll(List.of(Next.MORE, Next.DONE));

        house.letTimePass(key, "next-look-due");

        assertThat(register.ended).contains(id);
        assertThat(house.passed(key)).contains("next-look-due", "remediation-ended");
        assertThat(house.running(key)).isFalse();
    }

    @Test
    void whatAnOfficerDoesIsLookedAtAtOnce() {
        released(1);
        register.next.add(Next.DONE);

        house.inTransaction(() -> register.stop(id, 2, true, "wrong clients", "oskar"));
        house.runJobs(key);

        assertThat(house.running(key)).isFalse();
        assertThat(house.passed(key)).doesNotContain("next-look-due");
    }

    @Test
    void aRemediationThatDoesNotMoveForAMonthIsReportedAndGoesOn() {
        register.next.add(Next.STANDSTILL);

        released(1);

        assertThat(register.still).contains(id);
        assertThat(register.patience).contains(Duration.ofDays(30));
        assertThat(house.timer(key, "next-look-due")).isNotNull();
    }

    private void released(int parts) {
        register.parts = parts;
        house.inTransaction(() -> register.release(id, 1, "oskar"));
        house.runJobs(key);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("remediation")).isEmpty();
    }
}

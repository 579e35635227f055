package org.lotse.offboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.account.Account;
import org.lotse.account.Accounts;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Decision;
import org.lotse.casefile.Product;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.testing.PlatformTest;
import org.lotse.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing is paid out of an account that is blocked, whenever the block came. */
@PlatformTest
class OffboardingsTest {

    @Autowired
    private Offboardings offboardings;

    @Autowired
    private Cases cases;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Parties parties;

    @Autowired
    private TestClock clock;

    private final CaseId caseId = CaseId.next();

    @BeforeEach
    void anAccountUnderNotice() {
        NaturalPerson ida = Desk.aPerson("Ida", "Sommer");
        parties.save(ida);
        cases.open(caseId, ida.id(), Product.CURRENT_ACCOUNT);
        cases.decide(caseId, new Decision(Decision.Outcome.APPROVED, null, null, "olga", clock.instant()));
        accounts.open(caseId, ida.id(), Product.CURRENT_ACCOUNT, false);
        cases.moveTo(caseId, CaseStatus.ACTIVE);
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Berlin")));
        offboardings.give(caseId, Notice.ofClient(today, "DE89370400440532013000", null, null, clock.instant()));
    }

    @Test
    @Proves(value = Rule.TAX_SELF_CERTIFICATION, at = "offboarding/settle-account")
    void whatIsLeftOnABlockedAccountIsNotSettled() {
        accounts.blockOutflows(caseId);

        refuses(() -> offboardings.settle(caseId, settlement("12.50")));

        assertThat(offboardings.of(caseId).orElseThrow().settlement()).isEmpty();
    }

    @Test
    void aBlockAfterSettlingStopsTheConfirmation() {
        offboardings.settle(caseId, settlement("12.50"));
        accounts.blockOutflows(caseId);

        refuses(() -> offboardings.confirm(caseId, "cem"));
    }

    @Test
    void aBlockAfterConfirmingStopsTheEnd() {
        offboardings.settle(caseId, settlement("12.50"));
        offboardings.confirm(caseId, "cem");
        accounts.blockOutflows(caseId);

        refuses(() -> offboardings.end(caseId));

        assertThat(accounts.of(caseId).map(Account::closedAt)).isEmpty();
    }

    @Test
    void aBlockedAccountWithNothingOnItMayBeClosed() {
        accounts.blockOutflows(caseId);

        offboardings.settle(caseId, settlement("0.00"));
        offboardings.confirm(caseId, "cem");
        offboardings.end(caseId);

        assertThat(cases.get(caseId).status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void anObstacleTakesTheSettlementAway() {
        offboardings.settle(caseId, settlement("12.50"));

        offboardings.hinder(caseId, Obstacle.CARD_NOT_RETURNED, "clara");

        assertThat(offboardings.of(caseId).orElseThrow().settlement()).isEmpty();
    }

    private static void refuses(ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo("outflows-blocked"));
    }

    private static Settlement settlement(String balance) {
        return new Settlement(
                new BigDecimal(balance),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                "clara",
                Instant.parse("2026-11-30T09:00:00Z"));
    }
}

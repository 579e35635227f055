package org.lotse.application.internal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lotse.casefile.Cases;
import org.lotse.contact.MessageContents;
import org.lotse.contact.MessageKind;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.BankNotices;
import org.lotse.offboarding.NoticeCause;
import org.lotse.offboarding.Proposal;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.testing.BrowserTest;
import org.lotse.testing.TestClock;
import org.lotse.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The bank's notice as the officer proposes it and as the client sees it. */
@BrowserTest
class BankNoticePagesTest {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes();
    private static final String REASON = "The prosecutor asked about her transfers";

    @Autowired
    private Cases cases;

    @Autowired
    private BankNotices notices;

    @Autowired
    private MessageContents contents;

    @Autowired
    private ResumeTokens tokens;

    @Autowired
    private TestClock clock;

    private CaseId caseId;

    @BeforeEach
    void aClient(@Autowired AutowireCapableBeanFactory beans) {
        caseId = beans.createBean(ClientsByHand.class).client();
    }

    @ParameterizedTest
    @EnumSource(NoticeCause.class)
    @Proves(value = Rule.NO_TIPPING_OFF, at = "offboarding/notify-ending")
    void noMessageRepeatsTheOfficersWords(NoticeCause cause) {
        notices.propose(caseId, new Proposal(cause, null, REASON, "olga", clock.instant()));
        notices.confirm(caseId, "oskar");

        Assertions.assertThat(contents.compose(caseId, MessageKind.NOTICE_BY_BANK)
                        .data()
                        .containsKey("ground"))
                .isEqualTo(cause.tellable());
        for (MessageKind kind : List.of(
                MessageKind.NOTICE_BY_BANK,
                MessageKind.OBJECTION_ACCEPTED,
                MessageKind.OBJECTION_REJECTED,
                MessageKind.CLOSING_HINDERED,
                MessageKind.FINAL_STATEMENT)) {
            Assertions.assertThat(contents.compose(caseId, kind).data().toString())
                    .doesNotContain(REASON, cause.name(), "olga", "oskar");
        }
    }

    @Test
    @Proves(value = Rule.NO_TIPPING_OFF, at = "the status page under notice")
    void anOfficerProposesAndTheClientNamesAnAccount(Visitor olga, Visitor clara, Visitor client) {
        proposes(olga);
        notices.confirm(caseId, "oskar");
        Page view = olga.open("/cases/" + caseId);
        assertThat(view.locator(".assessment").first()).containsText(REASON);
        olga.photographs("notice-case").findsNoBarrier();

        clara.logInAs("clara");
        Assertions.assertThat(clara.open("/cases/" + caseId).content())
                .contains("The bank ends the relationship")
                .doesNotContain(REASON, "Good cause");

        Page page = client.open("/apply/resume?token=" + tokens.issue(caseId));
        assertThat(page.locator("h1")).containsText("Your account is being closed");
        client.photographs("notice-status").findsNoBarrier();
        Assertions.assertThat(page.content()).doesNotContain(REASON, "olga", "oskar", "GOOD_CAUSE");
        assertThat(page.locator("form[action='/apply/keep']")).hasCount(0);

        page.locator("a[href='/apply/payout']").click();
        page.locator("#payoutIban").fill("DE00");
        page.locator("main form button").click();
        assertThat(page.locator(".faults li")).hasCount(1);
        client.photographs("notice-payout").findsNoBarrier();
        page.locator("#payoutIban").fill("DE89 3704 0044 0532 0130 00");
        page.locator("main form button").click();
        assertThat(page.locator("main")).containsText("DE89 … 3000");

        page.locator("a[href='/apply/objection']").click();
        page.locator("main form button").click();
        assertThat(page.locator(".faults li")).hasText("Say what speaks against the notice.");
        client.photographs("notice-objection").findsNoBarrier();
    }

    private void proposes(Visitor olga) {
        olga.logInAs("olga");
        Page page = olga.open("/cases/" + caseId);
        page.locator("a[href='/cases/" + caseId + "/notice']").click();
        page.locator("#GOOD_CAUSE").check();
        page.locator("#reason").fill(REASON);
        page.locator("#lastDay").fill("2020-01-01");
        page.locator("main form button").click();
        assertThat(page.locator("#notice-problem")).hasText("That day is earlier than the rules allow.");
        olga.photographs("notice-proposing").findsNoBarrier();
        page.locator("#lastDay").fill("");
        page.locator("main form button").click();
        assertThat(page.locator("main")).containsText("The bank is to end the relationship");
    }
}

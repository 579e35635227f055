package org.lotse.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.account.Account;
import org.lotse.account.Accounts;
import org.lotse.casefile.Product;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.offboarding.Offboardings;
import org.lotse.offboarding.SuccessionCause;
import org.lotse.party.LegalEntity;
import org.lotse.party.LegalForm;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One entity absorbs another. */
@PlatformTest
class MergersTest {

    private static final byte[] EXTRACT = "%PDF-1.4\nextract\n%%EOF".getBytes();
    private static final String ELSEWHERE = "DE89370400440532013000";

    @Autowired
    private Successions successions;

    @Autowired
    private Offboardings offboardings;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Parties parties;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final CaseId absorbed = CaseId.next();
    private final CaseId absorbing = CaseId.next();
    private Account own;
    private Account others;

    @BeforeEach
    void twoClients() {
        own = client(absorbed, "Kontor GmbH");
        others = client(absorbing, "Speicherstadt AG");
    }

    private Account client(CaseId caseId, String name) {
        var entity = new LegalEntity(
                PartyId.next(), name, LegalForm.CORPORATION, "Hamburg", new CountryCode("DE"), null, null, List.of());
        parties.save(entity);
        jdbc.sql(
                        "insert into case_file (id, party_id, product, status, stage, opened_at) values (?, ?, ?, 'ACTIVE', 'ACCOUNT', ?)")
                .params(
                        caseId.toString(),
                        entity.id().toString(),
                        Product.BUSINESS_ACCOUNT.name(),
                        Timestamp.from(clock.instant()))
                .update();
        return accounts.open(caseId, entity.id(), Product.BUSINESS_ACCOUNT, false);
    }

    @Test
    void whatIsLeftGoesToTheAccountOfAClientInGoodStanding() {
        report(others.iban());
        successions.confirm(absorbed, "oskar");
        assertThat(successions.successorIsClient(absorbed)).isTrue();

        successions.handOver(absorbed);

        assertThat(offboardings.of(absorbed).orElseThrow().notice().payoutIban())
                .isEqualTo(others.iban());
        assertThat(accounts.of(absorbed)).map(Account::held).contains(true);
        assertThat(accounts.of(absorbing)).map(Account::held).contains(false);
    }

    @Test
    void aBlockedAccountIsInNoGoodStandingAndGetsNothing() {
        report(others.iban());
        successions.confirm(absorbed, "oskar");

        accounts.blockOutflows(absorbing);

        assertThat(successions.successorIsClient(absorbed)).isFalse();
        assertThatThrownBy(() -> successions.handOver(absorbed))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("payees-not-cleared"));
    }

    @Test
    void whoIsPaidElsewhereIsScreenedFirst() {
        report(null);
        successions.confirm(absorbed, "oskar");
        successions.place(absorbed, ELSEWHERE, true);
        assertThatThrownBy(() -> successions.handOver(absorbed)).isInstanceOf(RuleBroken.class);

        successions.screen(absorbed);

        assertThat(successions.latestScreening(absorbed)).isPresent();
        assertThat(successions.of(absorbed).orElseThrow().payees())
                .extracting(Payee::name, Payee::iban)
                .containsExactly(tuple("Speicherstadt AG", ELSEWHERE));
    }

    @Test
    void onlyAnAccountOfThisBankAndOfSomebodyElseIsOneOfTheSuccessors() {
        refuses(ELSEWHERE, "iban-unknown");
        refuses(own.iban(), "iban-of-this-account");
        assertThat(accounts.of(absorbed)).map(Account::held).contains(false);
    }

    @Test
    void anEntityDoesNotDie() {
        assertThatThrownBy(() -> successions.report(absorbed, told(SuccessionCause.DEATH, null)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("not-mortal"));
    }

    private void refuses(String iban, String code) {
        assertThatThrownBy(() -> report(iban))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.fields())
                        .containsExactly(new FieldProblem("iban", code)));
    }

    private void report(String iban) {
        successions.report(absorbed, told(SuccessionCause.MERGER, iban));
    }

    private Report told(SuccessionCause cause, String iban) {
        var paper = documents.upload(absorbed, DocumentType.OTHER, "extract.pdf", EXTRACT);
        return new Report(
                cause,
                LocalDate.now(clock.withZone(ZoneId.of("Europe/Berlin"))),
                "Register",
                null,
                new Successor("Speicherstadt AG", "HRB 7, Hamburg", iban),
                paper.id(),
                "olga",
                clock.instant());
    }
}

package org.lotse.suspicion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lotse.account.Account;
import org.lotse.account.Accounts;
import org.lotse.casefile.Product;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.party.LegalEntity;
import org.lotse.party.LegalForm;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.party.RegisterEntry;
import org.lotse.suspicion.SuspectTransaction.Direction;

class ReportMakerTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-02");
    private static final SuspectTransaction TRANSACTION = new SuspectTransaction(
            "T-1", LocalDate.parse("2026-10-30"), new BigDecimal("9999.50"), Direction.OUT, "Unknown & Söhne", null);

    private final Account account = new Account(
            "DE89370400440532013000", CaseId.next(), PartyId.next(), Product.CURRENT_ACCOUNT, false, false, NOW, null);
    private final ReportMaker maker = new ReportMaker(
            SuspicionsInMemory.answering(Parties.class, Desk.aPerson("Jörg", "Meyer-<Groß>")),
            SuspicionsInMemory.answering(Accounts.class, Optional.of(account)),
            new SuspicionSettings(4711));

    private static Suspicion suspicion(String grounds, List<SuspectTransaction> transactions) {
        return Suspicion.opened(CaseId.next(), PartyId.next(), "Much cash.", "olga", NOW)
                .assessed(new Assessment(grounds, "Never told.", true, transactions, "olga", NOW, null))
                .decided(new Ruling(true, "oskar", NOW));
    }

    @Test
    void aReportSaysWhoReportsWhyAboutWhomAndWhichTransactions() {
        String xml = maker.of(suspicion("In many parts.", List.of(TRANSACTION)), DAY);

        assertThat(xml)
                .contains(
                        "<rentity_id>4711</rentity_id>",
                        "<report_code>STR</report_code>",
                        "<submission_date>2026-11-02</submission_date>",
                        "<reporting_user_code>oskar</reporting_user_code>",
                        "Much cash.\n\nIn many parts.",
                        "<last_name>Meyer-&lt;Groß&gt;</last_name>",
                        "<account>DE89370400440532013000</account>",
                        "<amount_local>9999.50</amount_local>",
                        "<direction>OUT</direction>",
                        "<counterparty>Unknown &amp; Söhne</counterparty>")
                .doesNotContain("Never told.");
    }

    @Test
    void aLegalEntityIsReportedByItsRegister() {
        var entity = new LegalEntity(
                PartyId.next(),
                "Kieswerk & Söhne GmbH",
                LegalForm.CORPORATION,
                "Kiel",
                new CountryCode("DE"),
                new RegisterEntry("Amtsgericht Kiel", "HRB 4711 KI"),
                null,
                List.of());
        var ofEntities = new ReportMaker(
                SuspicionsInMemory.answering(Parties.class, entity),
                SuspicionsInMemory.answering(Accounts.class, Optional.of(account)),
                new SuspicionSettings(4711));

        assertThat(ofEntities.of(suspicion("In many parts.", List.of(TRANSACTION)), DAY))
                .contains(
                        "<name>Kieswerk &amp; Söhne GmbH</name>",
                        "<incorporation_number>HRB 4711 KI</incorporation_number>")
                .doesNotContain("<person>");
    }

    @Test
    void conductIsReportedWhereThereIsNoTransaction() {
        assertThat(maker.of(suspicion("He would not say.", List.of()), DAY))
                .contains("<report_code>SAR</report_code>")
                .doesNotContain("<transaction>");
    }

    /** Two thousand texts with anything in them that a form lets through. */
    @Test
    void whateverIsTypedTheFileKeepsToItsShape() {
        var random = new Random(20261102);
        for (int number = 0; number < 2000; number++) {
            String typed = "x"
                    + random.ints(random.nextInt(40), 0, Character.MAX_CODE_POINT + 1)
                            .map(point -> random.nextBoolean() ? point % 0x80 : point)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
            var deal = new SuspectTransaction(typed, DAY, BigDecimal.ZERO.setScale(2), Direction.IN, typed, typed);

            assertThatCode(() -> maker.of(suspicion(typed, List.of(deal)), DAY))
                    .as(typed)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void whatDoesNotKeepToTheShapeIsRefusedWithoutSayingWhatItSays() {
        String xml = maker.of(suspicion("In many parts.", List.of(TRANSACTION)), DAY);
        List<String> broken = List.of(
                xml.replace("<report_code>STR<", "<report_code>XXX<"),
                xml.replace("<amount_local>9999.50<", "<amount_local>-1<"),
                xml.replace("<amount_local>9999.50<", "<amount_local>1.234<"),
                xml.replace("<rentity_id>4711</rentity_id>", ""),
                xml.replace("<birthdate>1984-03-09<", "<birthdate>yesterday<"));

        IntStream.range(0, broken.size())
                .forEach(place -> assertThatThrownBy(() -> ReportShape.check(broken.get(place)))
                        .as(broken.get(place))
                        .isInstanceOf(IllegalStateException.class)
                        .hasNoCause()
                        .hasMessageNotContaining("Meyer"));
    }
}

package org.lotse.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.sample.BillData;
import org.lotse.sample.PostalAddress;
import org.lotse.sample.Specimens;
import org.lotse.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** A clerk wants a better proof of address, and the client answers, keeps silent or gives up. */
@EndToEndTest
class AskedAgainTest {

    private static final String JONAS = "jonas.brandt@example.org";
    private static final Duration UNTIL_THE_REMINDER = Duration.ofDays(8);
    private static final Duration UNTIL_THE_END = Duration.ofDays(14);

    @Autowired
    private Bank bank;

    @Autowired
    private Books books;

    @Autowired
    private Post post;

    @Autowired
    private TestClock clock;

    private String caseId;

    @BeforeEach
    void aBillThatShowsAnotherStreet() {
        bank.receivesSample("differs");
        caseId = books.newestCase();
        bank.task("clara", caseId, "check-documents");
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void aBetterBillByTheLinkInTheMailOpensTheAccount() {
        asksForABetterBill();

        Applicant jonas = Applicant.follows(bank, caseId, lastMail().token());
        assertThat(jonas.status().at("/request/types/0").asText()).isEqualTo("ADDRESS");
        assertThat(jonas.hands("ADDRESS", "bill.pdf", bill("Lindenallee 4"))
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
        jonas.submits();

        books.awaitStatus(caseId, "ACTIVE");
        assertThat(bank.mismatches(caseId)).isEmpty();
        books.awaitSent(caseId, "WELCOME", "EMAIL");
        books.assertNothingTwice(caseId);
    }

    @Test
    void aClientWhoKeepsSilentIsRemindedAndThenTheApplicationExpires() {
        asksForABetterBill();
        books.awaitWaitingForTheClient(caseId);

        clock.advance(UNTIL_THE_REMINDER);
        books.awaitSent(caseId, "DOCUMENTS_REMINDER", "EMAIL");
        assertThat(books.status(caseId)).isEqualTo("AWAITING_CLIENT");
        clock.advance(UNTIL_THE_END);
        books.awaitStatus(caseId, "EXPIRED");

        books.awaitSent(caseId, "APPLICATION_EXPIRED", "EMAIL");
        books.assertNothingTwice(caseId);
    }

    @Test
    void aClientWhoGivesUpLeavesNoWorkBehind() {
        books.awaitSent(caseId, "APPLICATION_RECEIVED", "EMAIL");

        Applicant.follows(bank, caseId, lastMail().token()).withdraws();

        books.awaitStatus(caseId, "WITHDRAWN");
        books.awaitSent(caseId, "APPLICATION_WITHDRAWN", "EMAIL");
        assertThat(bank.openTasks("clara", caseId)).isEmpty();
        books.assertNothingTwice(caseId);
    }

    private void asksForABetterBill() {
        bank.completes(
                "clara",
                caseId,
                "check-documents",
                Map.of("decision", "REQUEST", "documents", List.of("ADDRESS"), "note", "A bill of this year, please."));
        books.awaitSent(caseId, "DOCUMENTS_REQUESTED", "EMAIL");
    }

    private Post.Mail lastMail() {
        List<Post.Mail> mails = post.to(JONAS);
        return mails.get(mails.size() - 1);
    }

    private byte[] bill(String street) {
        return new Specimens()
                .utilityBillPdf(new BillData(
                        "Jonas Emil Brandt",
                        new PostalAddress(street, "18055", "Rostock", "DEU"),
                        "Nordlicht Energie GmbH",
                        "NL-300001",
                        LocalDate.now((Clock) clock).minusDays(20),
                        2140));
    }
}

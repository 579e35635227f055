package org.lotse.application.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lotse.account.Accounts;
import org.lotse.application.Forms;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Decision;
import org.lotse.casefile.Product;
import org.lotse.casefile.RejectionReason;
import org.lotse.contact.MessageContent;
import org.lotse.contact.MessageContents;
import org.lotse.contact.MessageKind;
import org.lotse.document.DocumentRequest;
import org.lotse.document.DocumentRequests;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class ClientMessagesTest {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes();

    @Autowired
    private MessageContents contents;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Submission submission;

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentRequests requests;

    @Autowired
    private Cases cases;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ResumeTokens tokens;

    private CaseId aCase(ObjectNode form) {
        CaseId caseId = drafts.start("de", form).caseId();
        documents.upload(caseId, DocumentType.IDENTITY, "pass.pdf", PDF);
        documents.upload(caseId, DocumentType.ADDRESS, "bill.pdf", PDF);
        submission.submit(caseId);
        return caseId;
    }

    @ParameterizedTest
    @CsvSource({
        "de, F, Müller, Erika, Sehr geehrte Frau Müller, Erika Müller",
        "de, X, Müller, Kim, Guten Tag Kim Müller, Kim Müller",
        "en, M, Smith, John, Dear Mr Smith, John Smith",
        "zh, F, 王, 小明, 尊敬的王女士, 王小明"
    })
    void everybodyIsAddressedInTheirLanguage(
            String language, String gender, String family, String given, String salutation, String name) {
        ObjectNode form = Forms.complete()
                .put("language", language)
                .put("gender", gender)
                .put("familyName", family)
                .put("givenNames", given);

        MessageContent content = contents.compose(aCase(form), MessageKind.APPLICATION_RECEIVED);

        assertThat(content.language()).isEqualTo(language);
        assertThat(content.recipient().salutation()).isEqualTo(salutation);
        assertThat(content.recipient().name()).isEqualTo(name);
        assertThat(content.recipient().address()).containsExactly("Hafenstraße 12", "20457 Hamburg");
    }

    @Test
    void eachLinkCarriesATokenOfItsOwnThatOpensThisCaseOnly() {
        CaseId caseId = aCase(Forms.complete());

        String first =
                token(contents.compose(caseId, MessageKind.RESUME_LINK).data().get("link"));
        String second = token(contents.compose(caseId, MessageKind.APPLICATION_RECEIVED)
                .data()
                .get("statusLink"));

        assertThat(first).isNotEqualTo(second);
        assertThat(tokens.caseOf(first)).contains(caseId);
        assertThat(tokens.caseOf(second)).contains(caseId);
    }

    private static String token(Object link) {
        assertThat(link.toString()).matches("http://localhost:\\d+/apply/resume\\?token=[\\w-]{43}");
        return link.toString().replaceAll(".*token=", "");
    }

    @Test
    void whatIsAskedForIsSaidInSentencesWithItsDate() {
        CaseId caseId = aCase(Forms.complete());
        requests.ask(
                caseId,
                List.of(new DocumentRequest.Item(DocumentType.ADDRESS, List.of("TOO_OLD", "A_CODE_NOT_KNOWN_YET"))),
                null,
                "clara",
                Instant.parse("2026-12-31T23:30:00Z"));

        Map<String, Object> data =
                contents.compose(caseId, MessageKind.DOCUMENTS_REQUESTED).data();

        assertThat(data.get("reasons"))
                .asList()
                .containsExactly(
                        "Nachweis Ihrer Anschrift: Dieser Nachweis ist zu alt. Laden Sie einen neueren hoch.",
                        "Nachweis Ihrer Anschrift: Laden Sie eine bessere Kopie hoch: vollständig, scharf und bei gutem"
                                + " Licht.");
        assertThat(data.get("dueDate")).isEqualTo("2027-01-01");
    }

    @ParameterizedTest
    @EnumSource(RejectionReason.class)
    @Proves(value = Rule.NO_TIPPING_OFF, at = "account-opening/notify-rejection")
    void aRejectionNamesAReasonOnlyWhereItMayBeTold(RejectionReason reason) {
        CaseId caseId = aCase(Forms.complete());
        cases.decide(caseId, new Decision(Decision.Outcome.REJECTED, reason, "internal note", "olga", Instant.now()));

        Map<String, Object> data =
                contents.compose(caseId, MessageKind.APPLICATION_REJECTED).data();

        assertThat(data.containsKey("reason")).isEqualTo(reason.tellable());
        assertThat(data.toString()).doesNotContain("internal note");
    }

    @Test
    void theWelcomeCarriesTheAccountNumber() {
        CaseId caseId = aCase(Forms.complete());
        var account = accounts.open(caseId, cases.get(caseId).partyId(), Product.CURRENT_ACCOUNT, true);

        Map<String, Object> data = contents.compose(caseId, MessageKind.WELCOME).data();

        assertThat(data)
                .containsEntry("iban", account.iban())
                .containsEntry("product", "Girokonto")
                .containsEntry("blockedForOutflows", true);
    }
}

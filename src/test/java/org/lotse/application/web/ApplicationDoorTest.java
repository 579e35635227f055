package org.lotse.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lotse.application.Applications;
import org.lotse.application.Forms;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.contact.Consents;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.party.Parties;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class ApplicationDoorTest {

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private Cases cases;

    @Autowired
    private Parties parties;

    @Autowired
    private Consents consents;

    @Autowired
    private Documents documents;

    @Autowired
    private Applications applications;

    @Autowired
    private JdbcClient jdbc;

    private ApplicantProgram applicant() {
        return new ApplicantProgram(rest);
    }

    @Test
    void aCompleteApplicationBecomesACaseWithItsPartyAndConsents() {
        ApplicantProgram erika = applicant().begins();
        erika.saves(Forms.complete());
        erika.handsInDocuments();

        ResponseEntity<JsonNode> sent = erika.posts("/submit");

        assertThat(sent.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        assertThat(sent.getBody().path("status").asText()).isEqualTo("IN_PROGRESS");
        var opened = cases.get(CaseId.of(erika.caseId()));
        assertThat(opened.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(parties.person(opened.partyId()).fullName()).isEqualTo("Erika Müller-Østergård");
        assertThat(consents.of(opened.partyId())).hasSize(1);
    }

    @Test
    void theTokenIsKeptAsAHashOnly() {
        ApplicantProgram erika = applicant().begins();

        assertThat(jdbc.sql("select hash from resume_token").query(String.class).list())
                .doesNotContain(erika.token())
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void aSecondSubmitSaysSoAndDoesNothingTwice() {
        ApplicantProgram erika = applicant().begins();
        erika.saves(Forms.complete());
        erika.handsInDocuments();
        erika.posts("/submit");

        ResponseEntity<JsonNode> again = erika.posts("/submit");

        assertThat(again.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(again.getBody().path("type").asText()).isEqualTo("urn:lotse:problem:already-submitted");
        assertThat(jdbc.sql("select count(*) from case_file where id = ?")
                        .param(erika.caseId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anIncompleteApplicationNamesEveryFieldInTheReadersLanguage() {
        ApplicantProgram erika = applicant().begins().reading("de");

        ResponseEntity<JsonNode> refused = erika.posts("/submit");

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(refused.getBody().path("type").asText()).isEqualTo("urn:lotse:problem:application-incomplete");
        assertThat(refused.getBody().path("fields")).hasSizeGreaterThan(15);
        assertThat(refused.getBody().path("fields").findValuesAsText("message"))
                .contains("Diese Angabe wird gebraucht.", "Dieses Dokument fehlt.");
    }

    @Test
    void aStrangerLearnsNothing() {
        ApplicantProgram erika = applicant().begins();
        ApplicantProgram mallory = applicant().begins();

        assertThat(mallory.gets("/api/applications/" + erika.caseId()).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(mallory.gets("/api/applications/" + UUID.randomUUID()).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(mallory.gets("/api/applications/none").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        ResponseEntity<JsonNode> nobody = rest.getForEntity("/api/applications/" + erika.caseId(), JsonNode.class);
        assertThat(nobody.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(nobody.getHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Bearer");
        assertThat(nobody.getBody().path("type").asText()).isEqualTo("urn:lotse:problem:token-missing");
    }

    @Test
    void whatCannotBeKeptIsRefusedAndTheRestStays() {
        ApplicantProgram erika = applicant().begins();
        erika.saves(Forms.complete());

        ResponseEntity<JsonNode> refused =
                erika.puts(Forms.json("{\"familyName\":\"" + "a".repeat(10_000) + "\",\"gender\":\"?\"}"));

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(refused.getBody().path("fields").findValuesAsText("code"))
                .containsExactlyInAnyOrder("too-long", "not-a-choice");
        assertThat(erika.status().path("form").path("familyName").asText()).isEqualTo("Müller-Østergård");
    }

    @Test
    void aFormThatIsNoJsonIsAClearAnswer() {
        ApplicantProgram erika = applicant().begins();

        assertThat(erika.putsRaw("{\"givenNames\":", "application/json").getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(erika.putsRaw("[]", "application/json").getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(erika.putsRaw("<form/>", "application/xml").getStatusCode())
                .isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertThat(erika.putsRaw("\"" + "x".repeat(70_000) + "\"", "application/json")
                        .getStatusCode())
                .isEqualTo(HttpStatus.PAYLOAD_TOO_LARGE);
    }

    @Test
    void aBadFileIsRefusedInWords() {
        ApplicantProgram erika = applicant().begins();

        assertThat(type(erika.uploads("IDENTITY", "empty.pdf", new byte[0]))).isEqualTo("file-empty");
        assertThat(type(erika.uploads("IDENTITY", "pass.pdf", "PK\u0003\u0004zip".getBytes())))
                .isEqualTo("file-is-not-what-it-says");
        assertThat(type(erika.uploads("IDENTITY", "pass.exe", "MZ".getBytes()))).isEqualTo("file-type-not-accepted");
        assertThat(erika.uploads("PASSPORT", "a.pdf", ApplicantProgram.PDF).getStatusCode())
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(erika.uploads("IDENTITY", "huge.pdf", new byte[26 * 1024 * 1024])
                        .getStatusCode())
                .isEqualTo(HttpStatus.PAYLOAD_TOO_LARGE);
        assertThat(erika.status().path("documents")).isEmpty();
    }

    @Test
    void anUploadThatIsNoneIsAClearAnswerWithAndWithoutAKey() {
        ApplicantProgram erika = applicant().begins();
        String broken = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF";

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThat(erika.postsRaw("/documents", broken, "multipart/form-data; boundary=b")
                            .getStatusCode())
                    .isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(erika.postsRaw("/documents", broken, "multipart/form-data")
                            .getStatusCode())
                    .isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(erika.postsRaw("/documents", "x", "application/pdf").getStatusCode())
                    .isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
            erika.with(UUID.randomUUID().toString());
        }
    }

    @Test
    void aKeyOfStaffBelongsToTheUser() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Idempotency-Key", UUID.randomUUID().toString());
        var claim = new HttpEntity<>(headers);
        String path = "/api/tasks/" + UUID.randomUUID() + "/claim";

        var first = rest.withBasicAuth("clara", "lotse-demo").postForEntity(path, claim, JsonNode.class);
        var again = rest.withBasicAuth("clara", "lotse-demo").postForEntity(path, claim, JsonNode.class);
        var colleague = rest.withBasicAuth("cem", "lotse-demo").postForEntity(path, claim, JsonNode.class);

        assertThat(first.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(again.getBody()).isEqualTo(first.getBody());
        assertThat(again.getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
        assertThat(colleague.getHeaders()).doesNotContainKey("Idempotency-Replayed");
    }

    @Test
    void aDocumentCanBeTakenBackBeforeItIsSent() {
        ApplicantProgram erika = applicant().begins();
        ApplicantProgram mallory = applicant().begins();
        String document = erika.uploads("IDENTITY", "pass.pdf", ApplicantProgram.PDF)
                .getBody()
                .path("id")
                .asText();

        assertThat(mallory.deletes("/documents/" + document).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(erika.deletes("/documents/" + document).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(erika.status().path("documents")).isEmpty();
    }

    @Test
    void nothingCanBeUploadedOnceSentUnlessAskedFor() {
        ApplicantProgram erika = applicant().begins();
        erika.saves(Forms.complete());
        erika.handsInDocuments();
        erika.posts("/submit");

        assertThat(type(erika.uploads("OTHER", "more.pdf", ApplicantProgram.PDF)))
                .isEqualTo("nothing-was-asked");
        assertThat(type(erika.puts(Forms.json("{\"phone\":null}")))).isEqualTo("already-submitted");
    }

    @Test
    void whatAClerkAsksForIsHandedInBySubmittingAgain() {
        ApplicantProgram erika = applicant().begins();
        erika.saves(Forms.complete());
        erika.handsInDocuments();
        erika.isReadAtOnce(documents);
        erika.posts("/submit");
        new ClerkProgram(rest).asksAgainFor("ADDRESS", erika.caseId());
        erika.waitsFor("DOCUMENTS_NEEDED");
        assertThat(erika.status().path("request").path("types").get(0).asText()).isEqualTo("ADDRESS");

        assertThat(type(erika.posts("/submit"))).isEqualTo("documents-missing");
        erika.uploads("ADDRESS", "new-bill.pdf", ApplicantProgram.PDF);
        ResponseEntity<JsonNode> answered = erika.posts("/submit");

        assertThat(answered.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        assertThat(answered.getBody().path("status").asText()).isEqualTo("IN_PROGRESS");
        assertThat(type(erika.uploads("ADDRESS", "b.pdf", ApplicantProgram.PDF)))
                .isEqualTo("nothing-was-asked");
    }

    @Test
    void aSentApplicationCanBeWithdrawn() {
        ApplicantProgram erika = applicant().begins();
        erika.saves(Forms.complete());
        erika.handsInDocuments();
        erika.isReadAtOnce(documents);
        erika.posts("/submit");
        new ClerkProgram(rest).sees(erika.caseId());

        assertThat(erika.posts("/withdraw").getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);

        erika.waitsFor("WITHDRAWN");
        assertThat(type(erika.posts("/withdraw"))).isEqualTo("case-is-final");
    }

    @Test
    void aWithdrawnDraftIsForgotten() {
        ApplicantProgram erika = applicant().begins();
        erika.saves(Forms.complete());

        ResponseEntity<JsonNode> withdrawn = erika.posts("/withdraw");

        assertThat(withdrawn.getBody().path("status").asText()).isEqualTo("WITHDRAWN");
        assertThat(applications.form(CaseId.of(erika.caseId())).toString()).doesNotContain("Erika");
        assertThat(type(erika.posts("/submit"))).isEqualTo("application-withdrawn");
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswer() {
        String key = UUID.randomUUID().toString();

        ApplicantProgram first = applicant().with(key).begins();
        ApplicantProgram second = applicant().with(key).begins();

        assertThat(second.caseId()).isEqualTo(first.caseId());
        assertThat(second.token()).isEqualTo(first.token());
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(jdbc.sql("select answer from remembered_request")
                        .query((row, number) -> new String(row.getBytes(1)))
                        .list())
                .noneMatch(kept -> kept.contains(first.token()));
    }

    @Test
    void aRepeatedUploadIsKeptOnceThoughItsBoundaryDiffers() {
        ApplicantProgram erika = applicant().begins().with(UUID.randomUUID().toString());

        String first = erika.uploads("IDENTITY", "p.pdf", ApplicantProgram.PDF)
                .getBody()
                .path("id")
                .asText();
        String second = erika.uploads("IDENTITY", "p.pdf", ApplicantProgram.PDF)
                .getBody()
                .path("id")
                .asText();

        assertThat(second).isEqualTo(first).isNotEmpty();
        assertThat(type(erika.uploads("ADDRESS", "p.pdf", ApplicantProgram.PDF)))
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void twoEqualRequestsAtTheSameTimeHaveOneEffect() throws Exception {
        String key = UUID.randomUUID().toString();
        ExecutorService programs = Executors.newFixedThreadPool(6);
        try {
            List<Callable<String>> calls = IntStream.range(0, 6)
                    .<Callable<String>>mapToObj(
                            number -> () -> applicant().with(key).begins().caseId())
                    .toList();

            Set<String> answered = programs.invokeAll(calls).stream()
                    .map(ApplicationDoorTest::result)
                    .collect(Collectors.toSet());

            assertThat(answered).hasSize(1);
        } finally {
            programs.shutdownNow();
        }
    }

    private static String result(Future<String> call) {
        try {
            return call.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void aKeyCannotServeTwoRequests() {
        ApplicantProgram erika = applicant().begins().with(UUID.randomUUID().toString());
        erika.posts("/submit");

        ResponseEntity<JsonNode> other = erika.posts("/withdraw");

        assertThat(other.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(type(other)).isEqualTo("idempotency-key-reused");
        assertThat(erika.status().path("status").asText()).isEqualTo("DRAFT");
    }

    private static String type(ResponseEntity<JsonNode> answer) {
        return answer.getBody().path("type").asText().replace("urn:lotse:problem:", "");
    }
}

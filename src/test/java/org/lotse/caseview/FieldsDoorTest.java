package org.lotse.caseview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.casefile.CaseStage;
import org.lotse.casefile.Cases;
import org.lotse.document.DocumentId;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CaseId;
import org.lotse.party.NaturalPerson;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@PlatformTest
@Tag("by-hand")
@Import(Desk.ByHand.class)
class FieldsDoorTest {

    private final NaturalPerson client = Desk.aPerson("Jörg", "Meyer");

    @Autowired
    private TestRestTemplate http;

    private CaseFolder folder;
    private CaseId caseId;
    private DocumentId passport;

    @BeforeEach
    void aCase(@Autowired AutowireCapableBeanFactory beans) {
        folder = beans.createBean(CaseFolder.class);
        caseId = folder.aCaseOf(client, CaseStage.DOCUMENTS);
        passport = folder.aPassport(caseId, client).id();
    }

    @AfterEach
    void clear() {
        folder.desk().clear();
    }

    @Test
    void aCorrectionIsKeptBesideTheReadingAndComparedAtOnce(@Autowired Cases cases) {
        ResponseEntity<JsonNode> kept = put("clara", "familyName", body("Meyer", "the Y is smudged", 0));

        assertThat(kept.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(kept.getBody().at("/read/value").asText()).isEqualTo("MEIER");
        assertThat(kept.getBody().at("/corrections/0/value").asText()).isEqualTo("Meyer");
        assertThat(kept.getBody().at("/corrections/0/by").asText()).isEqualTo("clara");
        JsonNode found = get("clara", "/api/cases/" + caseId).getBody();
        assertThat(found.at("/comparison/fields/0/result").asText()).isEqualTo("AGREES");
        assertThat(found.at("/timeline").findValuesAsText("action")).contains("FieldCorrected");
        assertThat(cases.contributors(caseId)).containsExactly("clara");
    }

    @Test
    void everyFieldSaysWhatWasReadAndWhatWasNotFound() {
        folder.aBillNobodyCouldRead(caseId);
        DocumentId bill = folder.documents(caseId).get(1).id();

        JsonNode fields = get("anna", "/api/cases/" + caseId + "/documents/" + bill + "/fields")
                .getBody();

        assertThat(fields.findValuesAsText("name"))
                .containsExactly("name", "street", "postalCode", "city", "dateOfIssue");
        assertThat(fields.findValues("read")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "sofia", "otto", "dario"})
    void onlyClerksAndComplianceCorrect(String username) {
        assertThat(put(username, "familyName", body("Meyer", "misread", 0)).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void aSecondCorrectionOfWhatTheFirstPersonSawIsAConflictAndChangesNothing() {
        put("clara", "familyName", body("Meyer", "misread", 0));

        ResponseEntity<JsonNode> second = put("cem", "familyName", body("Maier", "misread", 0));

        assertThat(second.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(second.getBody().path("type").asText()).isEqualTo("urn:lotse:problem:changed-meanwhile");
        assertThat(put("cem", "familyName", body("Maier", "misread", 1)).getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @ParameterizedTest
    @CsvSource({
        "dateOfBirth, 1984-02-30, not-a-date, Dieses Datum gibt es nicht",
        "dateOfBirth, 2999-01-01, past, muss in der Vergangenheit",
        "nationality, Utopia, unknown-country, Ländercode",
        "familyName, MEIER, unchanged, steht dort schon"
    })
    void whatCannotBeTakenIsNamedAtItsFieldInTheReadersLanguage(String field, String value, String code, String words) {
        ResponseEntity<JsonNode> refused = put("clara", field, body(value, "misread", 0));

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(refused.getBody().at("/fields/0/field").asText()).isEqualTo("value");
        assertThat(refused.getBody().at("/fields/0/code").asText()).isEqualTo(code);
        assertThat(refused.getBody().at("/fields/0/message").asText()).contains(words);
    }

    @Test
    void withoutReasonOrVersionNothingIsKept() {
        assertThat(put("clara", "familyName", body("Meyer", null, 0))
                        .getBody()
                        .at("/fields/0/field")
                        .asText())
                .isEqualTo("reason");
        assertThat(put("clara", "familyName", "{\"value\":\"Meyer\",\"reason\":\"misread\"}")
                        .getBody()
                        .at("/fields/0/field")
                        .asText())
                .isEqualTo("version");
        assertThat(put("clara", "familyName", body("ü".repeat(10_000), "misread", 0))
                        .getBody()
                        .at("/fields/0/code")
                        .asText())
                .isEqualTo("over-500-characters");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(put("clara", "shoeSize", body("42", "misread", 0)).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(get("clara", "/api/cases/" + CaseId.next() + "/documents/" + passport + "/fields")
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void theDescriptionOfTheInterfaceNamesIt() {
        assertThat(get("clara", "/v3/api-docs").getBody().path("paths").fieldNames())
                .toIterable()
                .contains("/api/cases/{caseId}/documents/{documentId}/fields/{name}");
    }

    private ResponseEntity<JsonNode> get(String username, String path) {
        return http.withBasicAuth(username, "lotse-demo").getForEntity(path, JsonNode.class);
    }

    private ResponseEntity<JsonNode> put(String username, String field, Object body) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, "de");
        headers.set(HttpHeaders.CONTENT_TYPE, "application/json");
        return http.withBasicAuth(username, "lotse-demo")
                .exchange(
                        "/api/cases/" + caseId + "/documents/" + passport + "/fields/" + field,
                        HttpMethod.PUT,
                        new HttpEntity<>(body, headers),
                        JsonNode.class);
    }

    private static Map<String, Object> body(String value, String reason, int version) {
        return reason == null
                ? Map.of("value", value, "version", version)
                : Map.of("value", value, "reason", reason, "version", version);
    }
}

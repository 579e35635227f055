package org.lotse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Product;
import org.lotse.document.Document;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.document.ReadField;
import org.lotse.document.Reading;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.party.Address;
import org.lotse.party.Gender;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.party.PepDeclaration;
import org.lotse.party.TaxResidence;
import org.lotse.screening.ScreeningResult;
import org.lotse.screening.Screenings;
import org.lotse.vault.Vault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An application that a test sends, and the worker it needs: real features, database, job executor and door for workers. */
final class ApplicationAtWork {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes();

    final CaseId caseId = CaseId.next();
    final PartyId partyId = PartyId.next();
    private String familyName = "Müller-Østergård";
    private String street = "Hafenstraße 12";

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Cases cases;

    @Autowired
    private Parties parties;

    @Autowired
    private Documents documents;

    @Autowired
    private Screenings screenings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vault vault;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private ObjectMapper mapper;

    @Value("${lotse.workers.platform.username}")
    private String worker;

    @Value("${lotse.workers.platform.password}")
    private String secret;

    /** Another client than the usual one, as a test wants that looks for them. */
    void isOf(String familyName, String street) {
        this.familyName = familyName;
        this.street = street;
    }

    void sent(ObjectNode form, String givenNamesOnTheDocument, List<String> countries) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql(
                            """
                            insert into application (case_id, form, status, created_at, updated_at)
                            values (?, ?, 'SUBMITTED', now(3), now(3))""")
                    .params(
                            caseId.toString(),
                            vault.column("application", "form", "case_id", "case_id")
                                    .seal(caseId.value(), caseId, form.toString()))
                    .update();
            parties.save(erika(countries));
            read(
                    DocumentType.IDENTITY,
                    "PASSPORT",
                    Map.of(
                            "familyName",
                            familyName,
                            "givenNames",
                            givenNamesOnTheDocument,
                            "dateOfBirth",
                            "1984-09-26",
                            "nationality",
                            "DE"));
            read(
                    DocumentType.ADDRESS,
                    "PROOF_OF_ADDRESS",
                    Map.of("name", "Erika " + familyName, "street", street, "postalCode", "20457", "city", "Hamburg"));
            cases.open(caseId, partyId, Product.CURRENT_ACCOUNT);
        });
    }

    private NaturalPerson erika(List<String> countries) {
        return new NaturalPerson(
                partyId,
                "Erika",
                familyName,
                LocalDate.of(1984, 9, 26),
                "Köln",
                Gender.F,
                countries.stream().map(CountryCode::new).toList(),
                new Address(street, "20457", "Hamburg", new CountryCode("DE")),
                List.of(new TaxResidence(new CountryCode("DE"), "86095742719", null)),
                PepDeclaration.none(),
                "EMPLOYED",
                "erika@example.org",
                null,
                "de");
    }

    private void read(DocumentType type, String kind, Map<String, String> found) {
        Document document =
                documents.upload(caseId, type, type + ".pdf", (new String(PDF) + type + familyName).getBytes());
        List<ReadField> fields = found.entrySet().stream()
                .map(one -> new ReadField(one.getKey(), one.getValue(), one.getValue(), 1, 1, null, "TEXT_LAYER"))
                .toList();
        documents.record(
                document.id(),
                new Reading(
                        "test-" + type,
                        kind,
                        Reading.Verdict.READABLE,
                        List.of(),
                        List.of(),
                        null,
                        fields,
                        "",
                        1,
                        "test",
                        List.of()));
    }

    void workUntil(CaseStatus wanted) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            work();
            assertThat(cases.get(caseId).status()).isEqualTo(wanted);
        });
    }

    String task(String key) {
        var found = new ArrayList<String>();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            work();
            jdbc.sql(
                            "select id_ from ACT_RU_TASK where task_def_key_ = ? and case_inst_id_ is null and proc_inst_id_ in"
                                    + " (select variable.proc_inst_id_ from ACT_RU_VARIABLE variable"
                                    + " where variable.name_ = 'caseId' and variable.text_ = ?)")
                    .params(key, caseId.toString())
                    .query(String.class)
                    .optional()
                    .ifPresent(found::add);
            return !found.isEmpty();
        });
        return found.get(0);
    }

    /** Does what waits for workers, over their own door. */
    void work() {
        JsonNode taken = ask(
                "/fetchAndLock",
                """
                {"workerId": "test", "maxTasks": 20, "topics": [
                  {"topicName": "extract-document", "lockDuration": 60000},
                  {"topicName": "screen-party", "lockDuration": 60000},
                  {"topicName": "notify-client", "lockDuration": 60000}]}""");
        taken.forEach(this::complete);
    }

    private void complete(JsonNode task) {
        String result = "{}";
        if (task.path("topicName").asText().equals("screen-party")) {
            CaseId screened = CaseId.of(task.path("businessKey").asText());
            screenings.record(
                    task.path("id").asText(),
                    new ScreeningResult(
                            partyId, screened, null, "test", 0.85, 50, Instant.now(), List.of(), List.of(), null));
            result = "{\"hitCount\": {\"value\": 0, \"type\": \"Integer\"}}";
        }
        ask(
                "/" + task.path("id").asText() + "/complete",
                "{\"workerId\": \"test\", \"localVariables\": " + result + "}");
    }

    private JsonNode ask(String path, String body) {
        var headers = new org.springframework.http.HttpHeaders();
        headers.setContentType(org.springframework.http.MediaType.APPLICATION_JSON);
        var answer = rest.withBasicAuth(worker, secret)
                .postForEntity(
                        "/engine-rest/external-task" + path,
                        new org.springframework.http.HttpEntity<>(body, headers),
                        String.class);
        assertThat(answer.getStatusCode().is2xxSuccessful())
                .as(answer.getBody())
                .isTrue();
        try {
            return answer.getBody() == null ? mapper.nullNode() : mapper.readTree(answer.getBody());
        } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

package org.lotse.workerapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.party.Address;
import org.lotse.party.Gender;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.party.PepDeclaration;
import org.lotse.party.TaxResidence;
import org.lotse.screening.Screenings;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A worker at the door, word for word. */
@PlatformTest
class ScreeningDoorTest {

    private static final CountryCode GERMANY = new CountryCode("DE");

    @Autowired
    private Parties parties;

    @Autowired
    private Screenings screenings;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private ObjectMapper json;

    @Value("${lotse.workers.platform.username}")
    private String worker;

    @Value("${lotse.workers.platform.password}")
    private String secret;

    @Autowired
    private JdbcClient jdbc;

    private final CaseId caseId = CaseId.next();
    private final PartyId partyId = PartyId.next();

    @BeforeEach
    void aClient() {
        parties.save(new NaturalPerson(
                partyId,
                "Wiktor",
                "Sokolnikow",
                LocalDate.of(1968, 3, 14),
                "Riga",
                Gender.M,
                List.of(GERMANY),
                new Address("Hafenstraße 4", "24103", "Kiel", GERMANY),
                List.of(new TaxResidence(GERMANY, "86095742719", null)),
                PepDeclaration.none(),
                "EMPLOYED",
                "someone@example.org",
                null,
                "de"));
        jdbc.sql("insert into case_file (id, party_id, product, status, stage, opened_at)"
                        + " values (?, ?, 'CURRENT_ACCOUNT', 'OPEN', 'SCREENING', now())")
                .params(caseId.toString(), partyId.toString())
                .update();
    }

    @Test
    void aClientIsDescribedWithEverythingThatTellsPeopleApart() {
        JsonNode query = ask(HttpMethod.GET, "/parties/" + partyId + "/screening-query", null);

        assertThat(query.toString())
                .isEqualTo(
                        """
                        {"partyId":"%s","type":"PERSON","names":["Wiktor Sokolnikow"],"aliases":[],\
                        "dateOfBirth":"1968-03-14","placeOfBirth":"Riga","countries":["DE"],"gender":"M",\
                        "identifiers":["86095742719"],"suppressed":[]}"""
                                .formatted(partyId));
    }

    @Test
    void aResultIsAnsweredWithTheNumberOfOpenHitsHoweverOftenItIsHandedIn() {
        String path = "/screenings/door-" + caseId;

        assertThat(ask(HttpMethod.PUT, path, result()).path("openHits").asInt()).isEqualTo(1);
        assertThat(ask(HttpMethod.PUT, path, result()).path("openHits").asInt()).isEqualTo(1);

        assertThat(screenings.latest(caseId)).get().satisfies(kept -> {
            assertThat(kept.limit()).isEqualTo(50);
            assertThat(kept.query().names()).containsExactly("Wiktor Sokolnikow");
            assertThat(kept.hits().get(0).content()).isEqualTo("c".repeat(64));
        });
    }

    private String result() {
        ObjectNode asked = (ObjectNode) ask(HttpMethod.GET, "/parties/" + partyId + "/screening-query", null);
        asked.remove("suppressed");
        return """
                {"partyId":"%s","caseId":"%s","query":%s,"engine":"test","threshold":0.85,"limit":50,
                 "screenedAt":"2026-11-21T10:00:00Z",
                 "lists":[{"source":"UN","publicationDate":"2026-02-01","sha256":"ab","entries":1}],
                 "hits":[{"list":"UN","entryId":"1","name":"Viktor Sokolnikov","type":"PERSON","score":0.93,
                          "aliases":[],"datesOfBirth":["1968"],"placesOfBirth":[],"countries":["RU"],
                          "programme":"","remarks":"","content":"%s","explanation":{"query":"Wiktor Sokolnikow"}}],
                 "nearMiss":null}"""
                .formatted(partyId, caseId, asked, "c".repeat(64));
    }

    private JsonNode ask(HttpMethod method, String path, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        var answer = rest.withBasicAuth(worker, secret)
                .exchange("/api/worker" + path, method, new HttpEntity<>(body, headers), String.class);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
        try {
            return json.readTree(answer.getBody());
        } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

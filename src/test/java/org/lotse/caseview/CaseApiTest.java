package org.lotse.caseview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.audit.Trail;
import org.lotse.casefile.CaseStage;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CaseId;
import org.lotse.party.NaturalPerson;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;

@PlatformTest
@Tag("by-hand")
@Import(Desk.ByHand.class)
class CaseApiTest {

    private final NaturalPerson client = Desk.aPerson("小明", "欧阳");

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Trail trail;

    private CaseFolder folder;
    private CaseId caseId;

    @BeforeEach
    void aCase(@Autowired AutowireCapableBeanFactory beans) {
        folder = beans.createBean(CaseFolder.class);
        caseId = folder.aCaseOf(client, CaseStage.RATING);
        folder.twoHits(caseId, client);
        folder.aRating(caseId);
    }

    @AfterEach
    void clear() {
        folder.desk().clear();
    }

    @Test
    void givesTheWholeCaseWithItsTimeline() {
        JsonNode found = http.withBasicAuth("clara", "lotse-demo").getForObject("/api/cases/" + caseId, JsonNode.class);

        assertThat(found.at("/client/familyName").asText()).isEqualTo("欧阳");
        assertThat(found.at("/stage").asText()).isEqualTo("RATING");
        assertThat(found.at("/hits")).hasSize(2);
        assertThat(found.at("/rating/points").asInt()).isPositive();
        assertThat(found.at("/timeline").findValuesAsText("action")).contains("PartyScreened", "RiskRated");
    }

    @Test
    void everyReadingIsWrittenDownWithTheReadersName() {
        http.withBasicAuth("anna", "lotse-demo").getForObject("/api/cases/" + caseId, JsonNode.class);

        assertThat(trail.of(caseId))
                .anyMatch(entry ->
                        entry.action().equals("CaseViewed") && entry.actor().equals("anna"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"otto", "dario"})
    void whoNeedsNoClientsSeesNone(String username) {
        assertThat(http.withBasicAuth(username, "lotse-demo")
                        .getForEntity("/api/cases/" + caseId, JsonNode.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void anUnknownCaseIsNotFound() {
        assertThat(http.withBasicAuth("clara", "lotse-demo")
                        .getForEntity("/api/cases/" + CaseId.next(), JsonNode.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }
}

package org.lotse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.application.Forms;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Decision;
import org.lotse.casefile.RejectionReason;
import org.lotse.decisionreview.DecisionReview;
import org.lotse.decisionreview.DecisionReviews;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * An officer who prepared a case tries to approve it, or to look at its refusal again, with a colleague's help, in sequences of up to six actions through
 * pages, REST, many tasks at once, handing over, and the engine's own door.
 */
@PlatformTest
class FourEyesByEveryDoorTest {

    private static final String MAKER = "olga";
    private static final String COLLEAGUE = "oskar";
    private static final int SEQUENCES = 150;
    private static final int LONGEST = 6;
    private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");

    @Autowired
    private Cases cases;

    @Autowired
    private DecisionReviews reviews;

    @Autowired
    private HumanTasks tasks;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private ObjectMapper mapper;

    @Autowired
    private UserDetailsService users;

    private MockMvc pages;
    private ApplicationAtWork application;
    private String task;
    private Map<String, Object> answer = APPROVE;

    /** What somebody can do to a task, and by which door; the colleague does all but decide. */
    private enum Action {
        CLAIM_ON_PAGE,
        CLAIM_IN_CASE,
        CLAIM_MANY,
        TAKE_NEXT,
        HAND_OVER_MANY,
        RELEASE_ON_PAGE,
        ANSWER_IN_CASE,
        CLAIM_BY_REST,
        RELEASE_BY_REST,
        HAND_OVER_BY_REST,
        COMPLETE_BY_REST,
        CLAIM_IN_ENGINE,
        ASSIGN_IN_ENGINE,
        DELEGATE_IN_ENGINE,
        RESOLVE_IN_ENGINE,
        COMPLETE_IN_ENGINE,
        SUBMIT_IN_ENGINE;

        boolean decides() {
            return EnumSet.of(ANSWER_IN_CASE, COMPLETE_BY_REST, COMPLETE_IN_ENGINE, SUBMIT_IN_ENGINE)
                    .contains(this);
        }
    }

    @BeforeEach
    void aCaseThatTheMakerPrepared(
            @Autowired AutowireCapableBeanFactory beans, @Autowired WebApplicationContext context) {
        pages = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        application = beans.createBean(ApplicationAtWork.class);
        application.sent(Forms.complete(), "Erna", List.of("DE"));
        tasks.complete(application.task("check-documents"), "clara", Map.of("decision", "ACCEPT"));
        cases.contributed(application.caseId, "disposition-hits", MAKER);
        task = application.task("approve-client");
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "know-your-customer/approve-client")
    void whoPreparedACaseNeverApprovesItWhateverTheDoorsAndTheirOrder() throws Exception {
        triesInVain(SEQUENCES, () -> cases.get(application.caseId).decision());

        application.workUntil(CaseStatus.ACTIVE);
        assertThat(cases.get(application.caseId).decision().by()).isEqualTo(COLLEAGUE);
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "decision-review/review-decision")
    void whoHadAHandInARefusalNeverLooksAtItAgainWhateverTheDoorsAndTheirOrder() throws Exception {
        var refused =
                new Decision(Decision.Outcome.REJECTED, RejectionReason.RISK_NOT_ACCEPTED, null, MAKER, Instant.now());
        cases.decide(application.caseId, refused);
        reviews.ask(application.caseId, "Look again");
        task = application.task("review-decision");
        answer = Map.of("decision", "LIFTED", "reason", "I was wrong");

        triesInVain(SEQUENCES / 2, () -> review().ruling());

        assertThat(review().ruledBy()).isEqualTo(COLLEAGUE);
    }

    private DecisionReview review() {
        return reviews.of(application.caseId).orElseThrow();
    }

    /** @param decided null until somebody has */
    private void triesInVain(int sequences, Supplier<Object> decided) throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Set<Action> tried = EnumSet.noneOf(Action.class);

        for (int number = 0; number < sequences; number++) {
            List<String> sequence = new ArrayList<>();
            for (int left = 1 + random.nextInt(LONGEST); left > 0; left--) {
                Action action = Action.values()[random.nextInt(Action.values().length)];
                String actor = random.nextBoolean() || action.decides() ? MAKER : COLLEAGUE;
                sequence.add(actor + " " + action + " " + does(actor, action));
                tried.add(action);
            }
            assertThat(decided.get()).as("seed %d: %s", seed, sequence).isNull();
        }

        assertThat(tried).containsExactlyInAnyOrder(Action.values());
        does(COLLEAGUE, Action.RELEASE_BY_REST);
        assertThat(does(COLLEAGUE, Action.COMPLETE_BY_REST)).isEqualTo(204);
    }

    /** The status of the answer; a page answers a refusal with a redirect. */
    private int does(String actor, Action action) throws Exception {
        String inCase = "/cases/" + application.caseId + "/tasks/" + task;
        return switch (action) {
            case CLAIM_ON_PAGE -> page(actor, post("/work/{id}/claim", task));
            case CLAIM_IN_CASE -> page(actor, post(inCase + "/claim"));
            case CLAIM_MANY ->
                page(actor, post("/work/many").param("action", "CLAIM").param("taskIds", task));
            case TAKE_NEXT -> page(actor, post("/work/next"));
            case HAND_OVER_MANY ->
                page(
                        actor,
                        post("/work/many")
                                .param("action", "GIVE")
                                .param("taskIds", task)
                                .param("colleague", MAKER));
            case RELEASE_ON_PAGE -> page(actor, post("/work/{id}/release", task));
            case ANSWER_IN_CASE ->
                page(
                        actor,
                        post(inCase + "/answer")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(json(answer)));
            case CLAIM_BY_REST -> sends(actor, "/api/tasks/" + task + "/claim", Map.of());
            case RELEASE_BY_REST -> sends(actor, "/api/tasks/" + task + "/release", Map.of());
            case HAND_OVER_BY_REST ->
                sends(actor, "/api/tasks/assign", Map.of("taskIds", List.of(task), "assignee", MAKER));
            case COMPLETE_BY_REST -> sends(actor, "/api/tasks/" + task + "/complete", answer);
            case CLAIM_IN_ENGINE -> engine(actor, "claim", Map.of("userId", MAKER));
            case ASSIGN_IN_ENGINE -> engine(actor, "assignee", Map.of("userId", MAKER));
            case DELEGATE_IN_ENGINE -> engine(actor, "delegate", Map.of("userId", MAKER));
            case RESOLVE_IN_ENGINE -> engine(actor, "resolve", Map.of());
            case COMPLETE_IN_ENGINE -> engine(actor, "complete", approved());
            case SUBMIT_IN_ENGINE -> engine(actor, "submit-form", approved());
        };
    }

    private static Map<String, Object> approved() {
        return Map.of("variables", Map.of("clientApproved", Map.of("value", true, "type", "Boolean")));
    }

    private int page(String actor, MockHttpServletRequestBuilder request) throws Exception {
        return pages.perform(request.with(user(users.loadUserByUsername(actor))).with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private int engine(String actor, String what, Map<String, Object> body) throws JsonProcessingException {
        return sends(actor, "/engine-rest/task/" + task + "/" + what, body);
    }

    private int sends(String actor, String path, Map<String, Object> body) throws JsonProcessingException {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return rest.withBasicAuth(actor, "lotse-demo")
                .exchange(path, HttpMethod.POST, new HttpEntity<>(json(body), headers), String.class)
                .getStatusCode()
                .value();
    }

    private String json(Map<String, Object> body) throws JsonProcessingException {
        return mapper.writeValueAsString(body);
    }
}

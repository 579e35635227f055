package org.lotse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.application.Forms;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Decision;
import org.lotse.casefile.RejectionReason;
import org.lotse.decisionreview.DecisionReview;
import org.lotse.decisionreview.DecisionReviews;
import org.lotse.document.Documents;
import org.lotse.offboarding.SuccessionCause;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.remediation.Criteria;
import org.lotse.remediation.Ground;
import org.lotse.remediation.Pace;
import org.lotse.remediation.Plan;
import org.lotse.remediation.RemediationId;
import org.lotse.remediation.RemediationStatus;
import org.lotse.remediation.Remediations;
import org.lotse.succession.Report;
import org.lotse.succession.Successions;
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

    private static final int SEQUENCES = 150;
    private static final int LONGEST = 6;
    private static final Criteria NOBODY =
            new Criteria(Set.of(), Set.of(), null, null, null, "XX", null, null, null, null);

    @Autowired
    private Cases cases;

    @Autowired
    private DecisionReviews reviews;

    @Autowired
    private HumanTasks tasks;

    @Autowired
    private Successions successions;

    @Autowired
    private Documents documents;

    @Autowired
    private Clock clock;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private ObjectMapper mapper;

    @Autowired
    private UserDetailsService users;

    private MockMvc pages;
    private ApplicationAtWork application;
    private String task;
    private String maker;
    private String colleague;
    private Map<String, Object> answer;

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
        maker = "olga";
        colleague = "oskar";
        answer = Map.of("decision", "APPROVE");
        cases.contributed(application.caseId, "disposition-hits", maker);
        task = application.task("approve-client");
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "know-your-customer/approve-client")
    void whoPreparedACaseNeverApprovesItWhateverTheDoorsAndTheirOrder() throws Exception {
        triesInVain(SEQUENCES, () -> cases.get(application.caseId).decision() != null);

        does(colleague, Action.RELEASE_BY_REST);
        assertThat(does(colleague, Action.COMPLETE_BY_REST)).isEqualTo(204);
        application.workUntil(CaseStatus.ACTIVE);
        assertThat(cases.get(application.caseId).decision().by()).isEqualTo(colleague);
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "estate/confirm-death")
    void whoReportedADeathNeverConfirmsItWhateverTheDoorsAndTheirOrder() throws Exception {
        does(colleague, Action.COMPLETE_BY_REST);
        application.workUntil(CaseStatus.ACTIVE);
        maker = "clara";
        colleague = "cem";
        answer = Map.of("decision", "CONFIRM");
        successions.report(application.caseId, aDeath());
        task = application.task("confirm-death");

        triesInVain(
                SEQUENCES / 2,
                () -> successions.of(application.caseId).orElseThrow().confirmed());

        does(colleague, Action.RELEASE_BY_REST);
        assertThat(does(colleague, Action.COMPLETE_BY_REST)).isEqualTo(204);
        assertThat(successions.of(application.caseId).orElseThrow().confirmedBy())
                .isEqualTo(colleague);
    }

    private Report aDeath() {
        var paper = documents.of(application.caseId).get(0).id();
        return new Report(
                SuccessionCause.DEATH, LocalDate.of(2026, 1, 2), "Son", null, null, paper, maker, clock.instant());
    }

    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "decision-review/review-decision")
    void whoHadAHandInARefusalNeverLooksAtItAgainWhateverTheDoorsAndTheirOrder() throws Exception {
        var refused = new Decision(
                Decision.Outcome.REJECTED, RejectionReason.RISK_NOT_ACCEPTED, null, maker, clock.instant());
        cases.decide(application.caseId, refused);
        reviews.ask(application.caseId, "Look again");
        task = application.task("review-decision");
        answer = Map.of("decision", "LIFTED", "reason", "I was wrong");

        triesInVain(SEQUENCES / 2, () -> !review().open());

        does(colleague, Action.RELEASE_BY_REST);
        assertThat(does(colleague, Action.COMPLETE_BY_REST)).isEqualTo(204);
        assertThat(review().ruledBy()).isEqualTo(colleague);
    }

    private DecisionReview review() {
        return reviews.of(application.caseId).orElseThrow();
    }

    private void triesInVain(int sequences, BooleanSupplier done) throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Set<Action> tried = EnumSet.noneOf(Action.class);

        for (int number = 0; number < sequences; number++) {
            List<String> sequence = new ArrayList<>();
            for (int left = 1 + random.nextInt(LONGEST); left > 0; left--) {
                Action action = Action.values()[random.nextInt(Action.values().length)];
                String actor = random.nextBoolean() || action.decides() ? maker : colleague;
                sequence.add(actor + " " + action + " " + does(actor, action));
                tried.add(action);
            }
            assertThat(done.getAsBoolean()).as("seed %d: %s", seed, sequence).isFalse();
        }

        assertThat(tried).containsExactlyInAnyOrder(Action.values());
    }

    /** A remediation is released on its page alone; what the engine is told does not count. */
    @Test
    @Proves(value = Rule.MAKER_IS_NEVER_CHECKER, at = "/remediations")
    void whoPlannedARemediationOrChangedItNeverReleasesItWhateverTheDoor(@Autowired Remediations remediations)
            throws Exception {
        var plan = new Plan("Audit", Ground.AUDIT_FINDING, "Finding 7", NOBODY, Pace.everyDays(1, 1, 1));
        RemediationId id = remediations.plan(plan, "olga");
        String page = "/remediations/" + id;

        page("olga", post(page + "/release").param("version", "1"));
        page("olga", post(page + "/resume").param("version", "1").param("reason", "now"));
        page("olga", post(page + "/pace").param("version", "1").param("reason", "now"));
        page("olga", post(page + "/try-again").param("version", "1"));
        sends("olga", "/engine-rest/message", Map.of("messageName", "remediation-released", "businessKey", id));
        remediations.change(id, 1, plan, "oskar");
        page("oskar", post(page + "/release").param("version", "2"));
        page("clara", post(page + "/release").param("version", "2"));

        assertThat(remediations.get(id).status()).isEqualTo(RemediationStatus.PLANNED);
        remediations.discard(id, 2, "olga");
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
                                .param("colleague", maker));
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
                sends(actor, "/api/tasks/assign", Map.of("taskIds", List.of(task), "assignee", maker));
            case COMPLETE_BY_REST -> sends(actor, "/api/tasks/" + task + "/complete", answer);
            case CLAIM_IN_ENGINE -> engine(actor, "claim", Map.of("userId", maker));
            case ASSIGN_IN_ENGINE -> engine(actor, "assignee", Map.of("userId", maker));
            case DELEGATE_IN_ENGINE -> engine(actor, "delegate", Map.of("userId", maker));
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

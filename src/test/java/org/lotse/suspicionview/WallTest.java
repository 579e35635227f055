package org.lotse.suspicionview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.audit.Trail;
import org.lotse.kernel.CaseId;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.suspicion.Suspicion;
import org.lotse.suspicion.SuspicionEvent;
import org.lotse.suspicion.Suspicions;
import org.lotse.suspicionview.Townspeople.Client;
import org.lotse.testing.PlatformTest;
import org.lotse.testing.TestClock;
import org.lotse.workflow.HumanTask;
import org.lotse.workflow.HumanTaskChanged;
import org.lotse.workflow.HumanTasks;
import org.lotse.workflow.WalledSteps;
import org.lotse.workingdays.WorkingDays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** The same clients without and with a suspicion: whoever looks from outside the wall sees the same, to the byte. */
@PlatformTest
@Import({Townspeople.class, Onlookers.class})
class WallTest {

    private static final int CLIENTS = Integer.getInteger("wall.clients", 110);
    private static final long SEED = Long.getLong("wall.seed", System.nanoTime());

    @Autowired
    private Townspeople townspeople;

    @Autowired
    private Onlookers onlookers;

    @Autowired
    private Suspicions suspicions;

    @Autowired
    private HumanTasks tasks;

    @Autowired
    private WalledSteps steps;

    @Autowired
    private Trail trail;

    @Autowired
    private WorkingDays days;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService processes;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    private final Random lot = new Random(SEED);

    @BeforeEach
    void stopTheClock() {
        clock.stop();
    }

    @AfterEach
    void letItRun() {
        clock.reset();
    }

    @Test
    @Proves(value = Rule.NO_TIPPING_OFF, at = "suspicion-report, everything outside the wall")
    void nobodyOutsideTheWallSeesWhetherThereIsASuspicion() {
        System.out.println(CLIENTS + " clients, -Dwall.seed=" + SEED);
        List<Client> clients = draw(CLIENTS);

        Map<String, String> without = look(clients);
        List<CaseId> opened = clients.stream().map(this::suspect).toList();
        settle();
        Map<String, String> with = look(clients);

        assertThat(differences(without, with)).as("-Dwall.seed=" + SEED).isEmpty();
        assertThat(opened.stream().map(suspicions::get).map(Suspicion::stage)).hasSizeGreaterThanOrEqualTo(100);
        assertThat(opened.stream().map(suspicions::get).map(Suspicion::stage).distinct())
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(without).hasSizeGreaterThan(CLIENTS * 10);
        assertThat(without.get("clara at the case " + clients.get(0).caseId())).startsWith("200");
        assertThat(without.get("the client's page " + clients.get(0).caseId())).startsWith("200");
        assertThat(without.get("the engine, process-instance/count")).startsWith("200");
        assertThat(without.get("dario at suspicions " + clients.get(0).caseId()))
                .startsWith("403");
    }

    /** A comparison that finds nothing is worth something only if it finds what is there to be found. */
    @Test
    void theComparisonNoticesEveryKindOfLeak() {
        Client client = draw(1).get(0);
        CaseId caseId = client.caseId();
        CaseId suspicion = suspicions.open(caseId, "Much cash.", "olga");
        HumanTask walled = steps.open().stream()
                .filter(task -> task.caseId().equals(suspicion))
                .findFirst()
                .orElseThrow();
        settle();

        assertThat(noticed(
                        client,
                        () -> events.publishEvent(new SuspicionEvent.SuspicionOpened(caseId, "olga", clock.instant()))))
                .contains("clara at the case", "table audit_entry", "the diagram");
        assertThat(noticed(
                        client,
                        () -> processes.startProcessInstanceByKey(
                                "suspicion-report", caseId.toString(), Map.of("caseId", caseId.toString()))))
                .contains("the diagram");
        assertThat(noticed(
                        client,
                        () -> events.publishEvent(
                                new HumanTaskChanged(of(walled, caseId), HumanTaskChanged.Change.CREATED))))
                .contains("clara at the case", "tasks over REST", "olga at work", "table inbox_task");
        assertThat(noticed(
                        client,
                        () -> events.publishEvent(new SuspicionEvent.SuspicionRead(caseId, "olga", Instant.EPOCH))))
                .contains("clara at the case", "anna at the case " + caseId);
    }

    private static HumanTask of(HumanTask walled, CaseId caseId) {
        return new HumanTask(
                walled.id(),
                caseId,
                walled.process(),
                walled.key(),
                walled.group(),
                null,
                walled.priority(),
                walled.createdAt(),
                walled.dueAt());
    }

    @Test
    @Proves(value = Rule.NO_TIPPING_OFF, at = "suspicion-report, the engine's REST door")
    void operatorsWouldSeeTheProcessInTheEngineIfItWereNotWalledOff() {
        suspicions.open(draw(1).get(0).caseId(), "Much cash.", "olga");
        settle();
        Map<String, String> walled = onlookers.ofAll(List.of());
        List<Authorization> wall = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_REVOKE)
                .list();

        assertThat(wall).extracting(Authorization::getResourceId).contains("suspicion-report", "fiu-question");
        wall.forEach(one -> authorizations.deleteAuthorization(one.getId()));
        try {
            assertThat(differences(walled, onlookers.ofAll(List.of())))
                    .contains("the engine, process-instance/count", "the engine, task/count", "the engine, job/count")
                    .contains("the engine, history/process-instance/count", "the engine, variable-instance/count");
        } finally {
            wall.forEach(this::build);
        }
        assertThat(differences(walled, onlookers.ofAll(List.of()))).isEmpty();
    }

    private void build(Authorization wall) {
        Authorization again = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
        again.setGroupId(wall.getGroupId());
        again.setResourceType(wall.getResourceType());
        again.setResourceId(wall.getResourceId());
        again.setPermissions(wall.getPermissions(org.camunda.bpm.engine.authorization.Permissions.values()));
        authorizations.saveAuthorization(again);
    }

    private List<Client> draw(int number) {
        var clients = new ArrayList<Client>();
        for (int count = 0; count < number; count++) {
            transaction.executeWithoutResult(status -> clients.add(townspeople.draw(lot)));
        }
        settle();
        return clients;
    }

    /** Until no process moves and every entry of the trail is chained. */
    private void settle() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> jobs.createJobQuery().messages().executable().count() == 0
                        && trail.check().waiting() == 0);
    }

    private Map<String, String> look(List<Client> clients) {
        var seen = new LinkedHashMap<>(onlookers.ofAll(clients));
        clients.forEach(
                client -> onlookers.of(client).forEach((where, what) -> seen.put(where + " " + client.caseId(), what)));
        return seen;
    }

    private static List<String> differences(Map<String, String> before, Map<String, String> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(where -> !before.getOrDefault(where, "").equals(after.getOrDefault(where, "")))
                .toList();
    }

    /** Where a leak shows; it is undone afterwards. */
    private List<String> noticed(Client client, Runnable leak) {
        Consumer<Map<String, String>> look = seen -> {
            seen.putAll(onlookers.ofAll(List.of(client)));
            seen.putAll(onlookers.of(client));
        };
        var before = new LinkedHashMap<String, String>();
        var after = new LinkedHashMap<String, String>();
        look.accept(before);
        transaction.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            leak.run();
            look.accept(after);
        });
        return differences(before, after);
    }

    /** A suspicion that comes as far as the lot has it. */
    private CaseId suspect(Client client) {
        CaseId id = suspicions.open(client.caseId(), "Much cash " + lot.nextInt(), "olga");
        int far = lot.nextInt(8);
        if (far > 0) {
            boolean report = far != 2;
            answer(
                    id,
                    "olga",
                    Map.of(
                            "grounds",
                            "Many parts.",
                            "against",
                            "Sells cars.",
                            "proposal",
                            report ? "REPORT" : "DO_NOT_REPORT"));
        }
        if (far > 1) {
            answer(id, "oskar", Map.of("decision", "CONFIRM"));
        }
        if (far > 3) {
            suspicions.report(id, "olga");
            answer(id, "olga", Map.of("filedOn", days.day(clock.instant()).toString()));
        }
        if (far > 4) {
            suspicions.noteReference(id, "FIU-" + lot.nextInt(), "olga");
            suspicions.asked(id, "Whose car?", days.day(clock.instant()), "oskar");
        }
        if (far > 5) {
            CaseId question = suspicions.get(id).questions().get(0).id();
            answer(question, "oskar", Map.of("answer", "His aunt’s."));
        }
        if (far > 6) {
            suspicions.agreed(id, "olga");
        }
        return id;
    }

    private void answer(CaseId key, String officer, Map<String, Object> answer) {
        HumanTask task = steps.open().stream()
                .filter(one -> one.caseId().equals(key))
                .findFirst()
                .orElseThrow();
        tasks.complete(task.id(), officer, answer);
    }
}

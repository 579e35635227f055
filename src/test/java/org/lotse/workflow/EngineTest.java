package org.lotse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.control.ChangedProcess;
import org.lotse.testing.PlatformTest;
import org.lotse.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class EngineTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private TestClock clock;

    @Value("${lotse.workers.platform.username}")
    private String worker;

    @Value("${lotse.workers.platform.password}")
    private String secret;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private IdentityService identities;

    private String deployment;

    @BeforeEach
    void deploy() {
        deployment = deploy(Bpmn.createExecutableProcess("smoke")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .serviceTask("work")
                .camundaExternalTask("smoke")
                .intermediateCatchEvent("wait")
                .timerWithDuration("P3D")
                .endEvent()
                .done());
    }

    @AfterEach
    void tidy() {
        repository.deleteDeployment(deployment, true);
        clock.reset();
    }

    private String deploy(BpmnModelInstance model) {
        return repository
                .createDeployment()
                .addModelInstance("smoke.bpmn", model)
                .deploy()
                .getId();
    }

    @Test
    void everyTimeOfTheEngineIsKeptToTheMillisecond() {
        List<String> coarse = jdbc.sql(
                        """
                        select concat(table_name, '.', column_name) from information_schema.columns
                        where table_schema = database() and table_name like 'ACT\\_%'
                        and data_type in ('datetime', 'timestamp') and datetime_precision < 3""")
                .query(String.class)
                .list();
        int exact = jdbc.sql(
                        """
                        select count(distinct table_name) from information_schema.columns
                        where table_schema = database() and table_name like 'ACT\\_%' and datetime_precision = 3""")
                .query(Integer.class)
                .single();

        assertThat(coarse).isEmpty();
        assertThat(exact).isGreaterThanOrEqualTo(31);
    }

    @Test
    void aStartIsUndoneWithTheTransactionItIsPartOf() {
        transaction.executeWithoutResult(status -> {
            runtime.startProcessInstanceByKey("smoke", "undone");
            status.setRollbackOnly();
        });

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey("undone")
                        .count())
                .isZero();
    }

    @Test
    void aWorkerTakesAndCompletesAStepOverRest() {
        runtime.startProcessInstanceByKey("smoke", "by-rest");

        List<Map<String, Object>> tasks = workerAsks(
                "/engine-rest/external-task/fetchAndLock",
                """
                {"workerId": "w", "maxTasks": 1, "topics": [{"topicName": "smoke", "lockDuration": 60000}]}""");
        ResponseEntity<String> done = rest.withBasicAuth(worker, secret)
                .exchange(
                        "/engine-rest/external-task/" + tasks.get(0).get("id") + "/complete",
                        HttpMethod.POST,
                        json("{\"workerId\": \"w\"}"),
                        String.class);

        assertThat(tasks).hasSize(1);
        assertThat(done.getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        clock.advance(Duration.ofDays(3).plusSeconds(1));
        management.executeJob(management
                .createJobQuery()
                .timers()
                .processDefinitionKey("smoke")
                .singleResult()
                .getId());
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey("by-rest")
                        .finished()
                        .count())
                .isOne();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> workerAsks(String path, String body) {
        return rest.withBasicAuth(worker, secret).postForObject(path, json(body), List.class);
    }

    private static org.springframework.http.HttpEntity<String> json(String body) {
        org.springframework.http.HttpHeaders headers = new org.springframework.http.HttpHeaders();
        headers.setContentType(org.springframework.http.MediaType.APPLICATION_JSON);
        return new org.springframework.http.HttpEntity<>(body, headers);
    }

    @Test
    void aModelWithAScriptIsNotDeployed() {
        BpmnModelInstance scripted = Bpmn.createExecutableProcess("scripted")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .scriptTask()
                .scriptFormat("javascript")
                .scriptText("1")
                .endEvent()
                .done();

        assertThatThrownBy(() -> deploy(scripted))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("no scripts");
    }

    @Test
    void aModelThatNamesAClassIsNotDeployed() {
        BpmnModelInstance model = Bpmn.createExecutableProcess("classy")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .serviceTask()
                .camundaClass("java.lang.Runtime")
                .endEvent()
                .done();

        assertThatThrownBy(() -> deploy(model)).isInstanceOf(ProcessEngineException.class);
    }

    /** Whoever deploys need not see the account opening that stands, but the check does. */
    @Test
    void aCalledProcessIsHeldAgainstItsCallersWhoeverDeploysIt() {
        ChangedProcess unscreened =
                ChangedProcess.led("know-your-customer", "documents-accepted", "screen-party", "screening-settled");
        Authorization mayDeploy = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        mayDeploy.setUserId("designer");
        mayDeploy.setResource(Resources.DEPLOYMENT);
        mayDeploy.setResourceId("*");
        mayDeploy.addPermission(Permissions.CREATE);
        authorizations.saveAuthorization(mayDeploy);
        identities.setAuthentication("designer", List.of());

        try {
            assertThat(repository.createProcessDefinitionQuery().count()).isZero();
            assertThatThrownBy(() -> repository
                            .createDeployment()
                            .addString("know-your-customer.bpmn", unscreened.content())
                            .deploy())
                    .isInstanceOf(ProcessEngineException.class)
                    .hasMessageContaining("SCREENING at account-opening/open-account");
        } finally {
            identities.clearAuthentication();
            authorizations.deleteAuthorization(mayDeploy.getId());
        }
    }
}

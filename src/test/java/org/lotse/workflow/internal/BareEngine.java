package org.lotse.workflow.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.flywaydb.core.Flyway;
import org.lotse.contact.MessageKind;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The engine alone, set up as the platform's, on the same MariaDB, running the same models with empty steps. */
final class BareEngine implements AutoCloseable {

    private final HikariDataSource dataSource = new HikariDataSource();
    private final ProcessEngine engine;

    BareEngine(HikariDataSource platform) throws Exception {
        dataSource.setJdbcUrl(emptySchema(platform));
        dataSource.setUsername(platform.getUsername());
        dataSource.setPassword(platform.getPassword());
        dataSource.setMaximumPoolSize(platform.getMaximumPoolSize());
        dataSource.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        dataSource.setDataSourceProperties(platform.getDataSourceProperties());
        // the engine would find the platform's tables on this server and make none
        Flyway.configure()
                .dataSource(dataSource)
                .locations(new String[0])
                .javaMigrations(new EngineSchema())
                .load()
                .migrate();
        engine = settings().buildProcessEngine();
        deploy();
    }

    private static String emptySchema(HikariDataSource platform) throws SQLException {
        try (Connection connection = platform.getConnection()) {
            String bare = connection.getCatalog() + "_bare";
            connection.createStatement().execute("create database " + bare + " character set utf8mb4");
            return platform.getJdbcUrl().replace("/" + connection.getCatalog(), "/" + bare);
        }
    }

    private StandaloneProcessEngineConfiguration settings() {
        var settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("bare");
        settings.setDataSource(dataSource);
        settings.setDatabaseType("mysql");
        settings.setDatabaseSchemaUpdate("false");
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setHistory("full");
        settings.setHistoryTimeToLive("P3650D");
        settings.setMetricsEnabled(false);
        settings.setBeans(emptySteps());
        settings.setJobExecutor(jobExecutor());
        settings.setJobExecutorActivate(true);
        return settings;
    }

    /** The platform's own numbers, see application.yaml. */
    private static DefaultJobExecutor jobExecutor() {
        var executor = new DefaultJobExecutor();
        executor.setCorePoolSize(4);
        executor.setMaxPoolSize(6);
        executor.setQueueSize(20);
        executor.setMaxJobsPerAcquisition(12);
        executor.setWaitTimeInMillis(1000);
        executor.setMaxWait(5000);
        executor.setBackoffTimeInMillis(25);
        executor.setMaxBackoff(400);
        return executor;
    }

    private static Map<Object, Object> emptySteps() {
        JavaDelegate nothing = execution -> {};
        return Map.ofEntries(
                Map.entry("caseStages", new EmptyStages()),
                Map.entry("unreadDocuments", new NothingUnread()),
                Map.entry("validateApplication", nothing),
                Map.entry("settleDiligence", (JavaDelegate) execution -> execution.setVariable("levelRose", false)),
                Map.entry("confirmReceipt", (JavaDelegate) BareEngine::startMessage),
                Map.entry("compareDocuments", (JavaDelegate) BareEngine::agreed),
                Map.entry("rateRisk", (JavaDelegate) BareEngine::rated),
                Map.entry("recordApproval", (JavaDelegate) BareEngine::approved),
                Map.entry("openAccount", nothing));
    }

    private static void approved(DelegateExecution execution) {
        execution.setVariable("outcome", "APPROVED");
    }

    /** The same processes run on both sides, the one that carries a message included. */
    private static void startMessage(DelegateExecution execution) {
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .startProcessInstanceByKey(
                        "client-message",
                        execution.getProcessBusinessKey(),
                        Map.of(
                                "caseId",
                                execution.getProcessBusinessKey(),
                                "messageKind",
                                MessageKind.APPLICATION_RECEIVED.name()));
    }

    private static void agreed(DelegateExecution execution) {
        execution.setVariable("documentsComplete", true);
        execution.setVariable("documentsAgree", true);
    }

    private static void rated(DelegateExecution execution) {
        execution.setVariable("riskRating", "LOW");
        execution.setVariable("screeningOutcome", "CLEAR");
        execution.setVariable("diligenceLevel", "SIMPLIFIED");
    }

    private void deploy() throws Exception {
        var deployment = engine.getRepositoryService().createDeployment();
        Resource[] models = new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.*mn");
        for (Resource model : models) {
            deployment.addInputStream(model.getFilename(), model.getInputStream());
        }
        deployment.deploy();
    }

    ProcessEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        engine.close();
        dataSource.close();
    }

    /** Reaches no stage. */
    public static final class EmptyStages {
        public void reach(String caseId, String stage) {
            // the step is empty on purpose: only the engine's own work is measured
        }
    }

    /** Everything was read before, as in the cases of the platform's side. */
    public static final class NothingUnread {
        public List<String> of(String caseId) {
            return List.of();
        }
    }
}

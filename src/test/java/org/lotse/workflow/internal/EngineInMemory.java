package org.lotse.workflow.internal;

import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.event.EventPublisherPlugin;
import org.camunda.bpm.spring.boot.starter.property.EventingProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The engine with our models and nothing else: no web, no worker, no job executor. */
@EnableTransactionManagement
class EngineInMemory {

    @Bean
    DataSource dataSource() {
        return new EmbeddedDatabaseBuilder()
                .setType(EmbeddedDatabaseType.H2)
                .generateUniqueName(true)
                .build();
    }

    @Bean
    PlatformTransactionManager transactions(DataSource dataSource) {
        return new DataSourceTransactionManager(dataSource);
    }

    @Bean
    SpringProcessEngineConfiguration engineSettings(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            List<ProcessEnginePlugin> plugins)
            throws Exception {
        var engine = new SpringProcessEngineConfiguration();
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchemaUpdate("true");
        engine.setJobExecutorActivate(false);
        engine.setHistory("full");
        engine.setHistoryTimeToLive("P3650D");
        engine.setEnforceHistoryTimeToLive(true);
        engine.setMetricsEnabled(false);
        engine.setCustomPostBPMNParseListeners(new java.util.ArrayList<>());
        engine.setFailedJobRetryTimeCycle("R5/PT10S,PT1M,PT10M,PT1H,PT6H");
        engine.setDeploymentResources(models());
        engine.getProcessEnginePlugins().addAll(plugins);
        engine.getProcessEnginePlugins().add(new EventPublisherPlugin(tasksOnly(), events));
        return engine;
    }

    private static Resource[] models() throws Exception {
        var files = new PathMatchingResourcePatternResolver();
        Resource[] bpmn = files.getResources("classpath*:processes/**/*.bpmn");
        Resource[] dmn = files.getResources("classpath*:processes/**/*.dmn");
        var all = new java.util.ArrayList<Resource>(List.of(bpmn));
        all.addAll(List.of(dmn));
        return all.toArray(Resource[]::new);
    }

    private static EventingProperty tasksOnly() {
        var eventing = new EventingProperty();
        eventing.setExecution(false);
        eventing.setHistory(false);
        eventing.setTask(true);
        return eventing;
    }

    @Bean
    ProcessEngineFactoryBean engine(SpringProcessEngineConfiguration configuration) {
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    HistoryService historyService(ProcessEngine engine) {
        return engine.getHistoryService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean
    ExternalTaskService externalTaskService(ProcessEngine engine) {
        return engine.getExternalTaskService();
    }
}

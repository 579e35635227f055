package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.catchThrowable;
import static org.lotse.workflow.internal.BankInMemory.NOW;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.lotse.application.ApplicationForm;
import org.lotse.application.StatedFacts;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Product;
import org.lotse.casefile.RejectionReason;
import org.lotse.document.DocumentType;
import org.lotse.document.DocumentUploaded;
import org.lotse.duediligence.DiligenceLevels;
import org.lotse.kernel.CaseId;
import org.lotse.party.PartyId;
import org.lotse.succession.SuccessionsInMemory;
import org.lotse.suspicion.Suspicions;
import org.lotse.workflow.CaseProgress;
import org.lotse.workflow.HumanTasks;
import org.lotse.workflow.Incidents;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The workflow of a bank without its pages, its workers and its database: a test does their part by hand. */
final class House {

    private static final String WORKER = "worker";
    private static House standing;

    final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    final CasesInMemory cases;
    final DocumentsInMemory documents;
    final ScreeningsInMemory screenings;
    final RegistersInMemory registers;
    final OffboardingsInMemory offboardings;
    final BankNoticesInMemory notices;
    final SuccessionsInMemory successions;
    final DecisionReviewsInMemory decisionReviews;
    final Suspicions suspicions;
    final ReviewsInMemory reviews;
    final DiligenceLevels levels;
    final ReliancesInMemory reliances;
    final EntitiesInMemory entities;
    final DestructionsInMemory destructions;
    final RatingsInMemory ratings;
    final DossiersInMemory dossiers;
    final TasksSeen tasksSeen;
    final HumanTasks tasks;
    final Incidents incidents;
    final CaseProgress progress;
    final RuntimeService runtime;
    final HistoryService history;
    final RepositoryService repository;
    final ManagementService management;
    final ExternalTaskService external;
    final TaskService engineTasks;

    private House() {
        // Steps fail on purpose here, and the engine would print each failure with its trace.
        ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.WARN);
        ((Logger) LoggerFactory.getLogger("org.camunda")).setLevel(Level.OFF);
        beans.register(BankInMemory.class, EngineInMemory.class, RatingsInMemory.class);
        var scanner = new ClassPathBeanDefinitionScanner(beans);
        scanner.addExcludeFilter(new AssignableTypeFilter(EngineDoor.class));
        scanner.scan("org.lotse.workflow.internal");
        beans.refresh();
        cases = beans.getBean(CasesInMemory.class);
        documents = beans.getBean(DocumentsInMemory.class);
        screenings = beans.getBean(ScreeningsInMemory.class);
        registers = beans.getBean(RegistersInMemory.class);
        offboardings = beans.getBean(OffboardingsInMemory.class);
        notices = beans.getBean(BankNoticesInMemory.class);
        successions = beans.getBean(SuccessionsInMemory.class);
        decisionReviews = beans.getBean(DecisionReviewsInMemory.class);
        suspicions = beans.getBean(Suspicions.class);
        reviews = beans.getBean(ReviewsInMemory.class);
        levels = beans.getBean(DiligenceLevels.class);
        reliances = beans.getBean(ReliancesInMemory.class);
        entities = beans.getBean(EntitiesInMemory.class);
        destructions = beans.getBean(DestructionsInMemory.class);
        dossiers = beans.getBean(DossiersInMemory.class);
        ratings = beans.getBean(RatingsInMemory.class);
        tasksSeen = beans.getBean(TasksSeen.class);
        tasks = beans.getBean(HumanTasks.class);
        incidents = beans.getBean(Incidents.class);
        progress = beans.getBean(CaseProgress.class);
        runtime = beans.getBean(RuntimeService.class);
        history = beans.getBean(HistoryService.class);
        repository = beans.getBean(RepositoryService.class);
        management = beans.getBean(ManagementService.class);
        external = beans.getBean(ExternalTaskService.class);
        engineTasks = beans.getBean(TaskService.class);
    }

    /** One house for all tests of a run; every test has a case of its own. */
    static synchronized House standing() {
        if (standing == null) {
            standing = new House();
        }
        return standing;
    }

    /** A client with both documents sends the application. */
    CaseId apply() {
        return applyWithBothDocuments(Forms.aForm());
    }

    /** Whoever states a public office hands in what else that asks for. */
    CaseId applyWithBothDocuments(ApplicationForm form) {
        CaseId caseId = CaseId.next();
        upload(caseId, DocumentType.IDENTITY);
        upload(caseId, DocumentType.ADDRESS);
        if (StatedFacts.isExposed(form)) {
            upload(caseId, DocumentType.SOURCE_OF_WEALTH);
            upload(caseId, DocumentType.SOURCE_OF_FUNDS);
        }
        return apply(caseId, form);
    }

    CaseId apply(CaseId caseId, ApplicationForm form) {
        open(caseId, form);
        runJobs(caseId);
        return caseId;
    }

    /** The case is there, but nothing was done with it yet. */
    void open(CaseId caseId, ApplicationForm form) {
        registers.apply(caseId, form);
        inTransaction(() -> cases.open(caseId, PartyId.next(), Product.CURRENT_ACCOUNT));
    }

    void upload(CaseId caseId, DocumentType type) {
        documents.upload(caseId, type, "file.png", new byte[1]);
    }

    void announce(CaseId caseId) {
        var document = documents.upload(caseId, DocumentType.IDENTITY, "file.png", new byte[1]);
        publish(new DocumentUploaded(caseId, document.id(), document.type(), "0", NOW));
    }

    void publish(Object event) {
        inTransaction(() -> beans.publishEvent(event));
    }

    void inTransaction(Runnable step) {
        new TransactionTemplate(beans.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> step.run());
    }

    void announceInside(Object event) {
        beans.publishEvent(event);
    }

    void inTransactionThatFails(Runnable step) {
        new TransactionTemplate(beans.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            step.run();
            status.setRollbackOnly();
        });
    }

    /** Tries what is due until nothing has a try left. */
    void failUntilGivenUp(CaseId caseId) {
        for (List<Job> due = due(caseId); !due.isEmpty(); due = due(caseId)) {
            due.forEach(job -> catchThrowable(() -> management.executeJob(job.getId())));
        }
    }

    /** A worker has no try left. */
    void giveUp(CaseId caseId, String activity, String message, String details) {
        String id = externalTask(caseId, activity);
        external.lock(id, WORKER, 60_000);
        external.handleFailure(id, WORKER, message, details, 0, 0);
    }

    CaseStatus status(CaseId caseId) {
        return cases.get(caseId).status();
    }

    /** Runs what the job executor would run at once; timers wait for {@link #letTimePass}. */
    void runJobs(CaseId caseId) {
        for (List<Job> due = due(caseId); !due.isEmpty(); due = due(caseId)) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private List<Job> due(CaseId caseId) {
        return instances(caseId).stream()
                .flatMap(id ->
                        management.createJobQuery().processInstanceId(id).messages().withRetriesLeft().list().stream())
                .toList();
    }

    /** The timer of an activity goes off. */
    void letTimePass(CaseId caseId, String activity) {
        Job timer = timer(caseId, activity);
        management.executeJob(timer.getId());
        runJobs(caseId);
    }

    /** A step at another moment than this house's. */
    void later(Instant moment, Runnable step) {
        beans.getBean(HouseClock.class).at(moment, step);
    }

    /** A timer's step was tried in vain and has no try left. */
    void giveUpTimer(CaseId caseId, String activity) {
        management.setJobRetries(timer(caseId, activity).getId(), 0);
    }

    Job timer(CaseId caseId, String activity) {
        return instances(caseId).stream()
                .flatMap(id ->
                        management.createJobQuery().processInstanceId(id).timers().activityId(activity).list().stream())
                .findFirst()
                .orElseThrow();
    }

    private Set<String> instances(CaseId caseId) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
                .map(instance -> instance.getId())
                .collect(Collectors.toSet());
    }

    /** The topics that wait for a worker, by activity. */
    List<String> waitingForWorkers(CaseId caseId) {
        return instances(caseId).stream()
                .flatMap(id -> external.createExternalTaskQuery().processInstanceId(id).list().stream())
                .map(task -> task.getActivityId())
                .sorted()
                .toList();
    }

    /** A worker does one step as the real ones do: its result is local to the step. */
    void work(CaseId caseId, String activity, Map<String, Object> result) {
        String id = externalTask(caseId, activity);
        external.lock(id, WORKER, 60_000);
        external.complete(id, WORKER, Map.of(), result);
        runJobs(caseId);
    }

    private String externalTask(CaseId caseId, String activity) {
        return instances(caseId).stream()
                .flatMap(instance ->
                        external
                                .createExternalTaskQuery()
                                .processInstanceId(instance)
                                .activityId(activity)
                                .list()
                                .stream())
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("Nothing to do at " + activity + " but " + waitingForWorkers(caseId)))
                .getId();
    }

    void readAll(CaseId caseId) {
        while (waitingForWorkers(caseId).contains("extract-document")) {
            work(caseId, "extract-document", Map.of("documentReadable", true));
        }
    }

    void screen(CaseId caseId, int hits) {
        work(caseId, "screen-party", Map.of("hitCount", hits));
    }

    void message(CaseId caseId, String activity) {
        work(caseId, activity, Map.of());
    }

    Task task(CaseId caseId, String key) {
        return instances(caseId).stream()
                .flatMap(id ->
                        engineTasks.createTaskQuery().processInstanceId(id).taskDefinitionKey(key).list().stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody has to " + key));
    }

    void answer(CaseId caseId, String key, String user, Map<String, Object> answer) {
        tasks.complete(task(caseId, key).getId(), user, answer);
        runJobs(caseId);
    }

    /** Everything a case has passed, of all its processes, in order. */
    List<String> passed(CaseId caseId) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list()
                .stream()
                .flatMap(instance -> history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .finished()
                        .orderByHistoricActivityInstanceStartTime()
                        .asc()
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list()
                        .stream())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    boolean running(CaseId caseId) {
        return !instances(caseId).isEmpty();
    }

    /** A case with agreeing documents, up to the screening's result. */
    CaseId applyAndScreen(int hits) {
        CaseId caseId = apply();
        readAll(caseId);
        if (hits > 0) {
            screenings.resembling(caseId);
        }
        screen(caseId, hits);
        return caseId;
    }

    /** A case whose identity document raises a doubt. */
    CaseId applyWithDoubt() {
        CaseId caseId = CaseId.next();
        upload(caseId, DocumentType.IDENTITY);
        upload(caseId, DocumentType.ADDRESS);
        documents.doubt(caseId, DocumentType.IDENTITY);
        apply(caseId, Forms.aForm());
        readAll(caseId);
        return caseId;
    }

    RejectionReason reason(CaseId caseId) {
        return cases.get(caseId).decision().reason();
    }
}

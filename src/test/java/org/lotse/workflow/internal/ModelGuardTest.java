package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lotse.contact.MessageKind;
import org.lotse.security.Role;

/** What every model keeps to, whoever draws it. */
class ModelGuardTest {

    /** Ids and routing facts; whoever adds a name here says that it can never carry personal data. */
    private static final Set<String> VARIABLES = Set.of(
            "caseId",
            "partyId",
            "documentId",
            "messageKind",
            "documentReadable",
            "hitCount",
            "documentsComplete",
            "documentsAgree",
            "documentsAnswer",
            "peopleIdentified",
            "discrepancy",
            "noticeBy",
            "noticeConfirmed",
            "relationshipStays",
            "reportConfirmed",
            "successorKnown",
            "paidElsewhere",
            "payeesFound",
            "payeesJudged",
            "payeesCleared",
            "accountSettled",
            "settlementConfirmed",
            "assessmentConfirmed",
            "reported",
            "reviewChanged",
            "reviewNext",
            "moreReviews",
            "screeningOutcome",
            "secondPerson",
            "riskRating",
            "diligenceLevel",
            "levelRose",
            "outcome",
            "inquiryId",
            "deliveryId",
            "runId",
            "partition",
            "batchId",
            "itemId",
            "remediationId",
            "remediationNext",
            "moreClients");

    private static final Set<String> THE_ENGINES_OWN =
            Set.of("nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances", "loopCounter");

    private static final Set<String> WORKER_TOPICS =
            Set.of("extract-document", "screen-party", "screen-inquiry", "screen-partition", "notify-client");

    private static final String A_TIME_OF_THE_RULE_PACK = "${suspicionTimes.answerBy(caseId)}";

    private static final Pattern NAME = Pattern.compile("(?<![\\w.'])[a-z]\\w*(?![\\w('])");

    static List<Path> files() {
        return Models.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void folderFileAndProcessHaveOneName(Path file) {
        assertThat(file.getParent()).hasFileName(Models.process(file));
        assertThat(Models.read(file).getModelElementsByType(Process.class))
                .singleElement()
                .satisfies(process -> assertThat(process.getId()).isEqualTo(Models.process(file)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noModelRunsCodeOfItsOwn(Path file) {
        assertThat(Models.text(file))
                .doesNotContain("script", "camunda:class", "camunda:connector", "<!DOCTYPE", "<!ENTITY");
    }

    @Test
    void topicsAreThoseTheWorkersKnow() {
        Set<String> topics = external().map(ServiceTask::getCamundaTopic).collect(Collectors.toSet());

        assertThat(topics).isEqualTo(WORKER_TOPICS);
    }

    @Test
    void anActivityIsNamedAsItsTopicAndEveryMessageAfterItsPurpose() {
        assertThat(external())
                .allSatisfy(step -> assertThat(step.getId()).matches(step.getCamundaTopic() + "|notify-[a-z]+"));
        assertThat(Models.all(CamundaInputParameter.class)).allSatisfy(parameter -> {
            assertThat(parameter.getCamundaName()).isEqualTo("messageKind");
            assertThat(MessageKind.valueOf(parameter.getTextContent())).isNotNull();
        });
    }

    @Test
    void anActivityIsDoneByTheBeanOfItsName() {
        assertThat(Models.all(ServiceTask.class).stream()
                        .filter(step -> step.getCamundaDelegateExpression() != null)
                        .filter(step -> !step.getId().startsWith("escalate-")))
                .allSatisfy(step -> assertThat(step.getCamundaDelegateExpression())
                        .isEqualTo("${" + camelCase(step.getId()) + "}"));
    }

    @Test
    void everyHumanStepHasAGroupAFormATimeAndAnEscalation() {
        assertThat(Models.all(UserTask.class)).allSatisfy(step -> {
            assertThat(Role.valueOf(step.getCamundaCandidateGroups())).isNotNull();
            assertThat(step.getCamundaFormKey()).isEqualTo(step.getId());
            assertThat(step.getCamundaDueDate())
                    .containsAnyOf("serviceLevels.due(caseId, '" + step.getId() + "')", A_TIME_OF_THE_RULE_PACK);
            assertThat(escalations(step)).hasSize(1);
        });
    }

    private static List<BoundaryEvent> escalations(UserTask step) {
        return step.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().getId().equals(step.getId()))
                .filter(event -> !event.cancelActivity())
                .filter(event -> event.getEventDefinitions().stream().allMatch(TimerEventDefinition.class::isInstance))
                .toList();
    }

    @Test
    void approvalsAndConfirmationsTakeFourEyes() {
        TaskModels models = House.standing().beans.getBean(TaskModels.class);

        assertThat(Models.all(UserTask.class).stream().map(UserTask::getId))
                .allSatisfy(key -> assertThat(fourEyes(models, key))
                        .isEqualTo(key.matches("(approve|confirm)-.*|decide-objection")));
    }

    private static boolean fourEyes(TaskModels models, String key) {
        return House.standing().repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(one -> House.standing()
                                .repository
                                .getBpmnModelInstance(one.getId())
                                .getModelElementById(key)
                        instanceof UserTask)
                .anyMatch(one -> models.fourEyes(one.getId(), key));
    }

    @Test
    void modelsNameNoVariableThatIsNotOnTheList() {
        Stream<String> mapped = Stream.of(
                        Models.all(CamundaIn.class).stream().map(CamundaIn::getCamundaTarget),
                        Models.all(CamundaOut.class).stream().map(CamundaOut::getCamundaTarget),
                        Models.all(CamundaInputParameter.class).stream().map(CamundaInputParameter::getCamundaName),
                        Models.all(CamundaOutputParameter.class).stream().map(CamundaOutputParameter::getCamundaName),
                        Models.all(SequenceFlow.class).stream().flatMap(ModelGuardTest::namesInCondition))
                .flatMap(one -> one)
                .filter(name -> name != null);

        assertThat(mapped).isSubsetOf(VARIABLES);
    }

    private static Stream<String> namesInCondition(SequenceFlow flow) {
        return flow.getConditionExpression() == null
                ? Stream.empty()
                : NAME.matcher(flow.getConditionExpression().getTextContent())
                        .results()
                        .map(MatchResult::group);
    }

    @Test
    void codeSetsNoVariableThatIsNotOnTheList() throws IllegalAccessException {
        for (var field : CaseVariables.class.getDeclaredFields()) {
            if (field.getType() == String.class) {
                assertThat(VARIABLES).contains((String) field.get(null));
            }
        }
    }

    @Test
    void whatProcessesRememberedInThisRunWereIdsAndRoutingFacts() {
        House house = House.standing();
        house.answer(house.applyWithDoubt(), "check-documents", "clerk", Answers.ASK_FOR_IDENTITY);

        assertThat(house.history.createHistoricVariableInstanceQuery().list())
                .isNotEmpty()
                .allSatisfy(variable -> {
                    assertThat(variable.getName())
                            .matches(name -> VARIABLES.contains(name) || THE_ENGINES_OWN.contains(name));
                    assertThat(variable.getValue())
                            .satisfiesAnyOf(
                                    value -> assertThat(value).isNull(),
                                    value -> assertThat(value).isInstanceOf(Boolean.class),
                                    value -> assertThat(value).isInstanceOf(Integer.class),
                                    value -> assertThat((String) value).matches("[A-Z_]{1,40}|[0-9a-f-]{36}"));
                });
    }

    private static Stream<ServiceTask> external() {
        return Models.all(ServiceTask.class).stream().filter(step -> "external".equals(step.getCamundaType()));
    }

    private static String camelCase(String id) {
        String[] words = id.split("-");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }
}

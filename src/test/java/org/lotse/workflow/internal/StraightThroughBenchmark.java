package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.junit.jupiter.api.Test;
import org.lotse.application.Forms;
import org.lotse.application.internal.Drafts;
import org.lotse.application.internal.Submission;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.contact.MessageContents;
import org.lotse.contact.MessageKind;
import org.lotse.contact.Messages;
import org.lotse.document.Document;
import org.lotse.document.DocumentId;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.document.ReadField;
import org.lotse.document.Reading;
import org.lotse.kernel.CaseId;
import org.lotse.party.PartyId;
import org.lotse.screening.ScreeningResult;
import org.lotse.screening.Screenings;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Cases per second that go straight through, against the bare engine on the same models with empty steps. Documents are
 * uploaded and read beforehand; everything from the client's «send» to the welcome is measured. Rounds alternate, so
 * that both sides see the same machine.
 */
@PlatformTest
class StraightThroughBenchmark {

    private static final int ROUNDS = 5;
    private static final int CASES = 150;
    private static final byte[] FILE = "%PDF-1.7\n%benchmark".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private ProcessEngine platform;

    @Autowired
    private HikariDataSource dataSource;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Submission submission;

    @Autowired
    private Cases cases;

    @Autowired
    private Documents documents;

    @Autowired
    private Screenings screenings;

    @Autowired
    private Messages messages;

    @Autowired
    private MessageContents contents;

    @Test
    void howManyCasesGoStraightThrough() throws Exception {
        var ratios = new double[ROUNDS];
        try (BareEngine bare = new BareEngine(dataSource)) {
            platformRound();
            bareRound(bare.engine());
            for (int round = 0; round < ROUNDS; round++) {
                double ours = platformRound();
                double theirs = bareRound(bare.engine());
                ratios[round] = ours / theirs;
                System.out.printf(
                        "round %d: platform %.1f cases/s, bare engine %.1f cases/s, ratio %.2f%n",
                        round + 1, ours, theirs, ratios[round]);
            }
        }
        Arrays.sort(ratios);
        System.out.printf("median ratio of %d rounds of %d cases: %.2f%n", ROUNDS, CASES, ratios[ROUNDS / 2]);
    }

    private double platformRound() throws Exception {
        var ready = new ArrayList<CaseId>();
        for (int number = 0; number < CASES; number++) {
            ready.add(application());
        }
        try (HandsOfWorkers hands = new HandsOfWorkers(platform.getExternalTaskService(), this::work)) {
            awaitEnd(platform, hands);
            long start = System.nanoTime();
            ready.forEach(submission::submit);
            awaitEnd(platform, hands);
            double seconds = secondsSince(start);
            assertThat(ready).allMatch(caseId -> cases.get(caseId).status() == CaseStatus.ACTIVE);
            return CASES / seconds;
        }
    }

    private double bareRound(ProcessEngine engine) throws Exception {
        try (HandsOfWorkers hands =
                new HandsOfWorkers(engine.getExternalTaskService(), StraightThroughBenchmark::nothing)) {
            long start = System.nanoTime();
            for (int number = 0; number < CASES; number++) {
                String caseId = UUID.randomUUID().toString();
                engine.getRuntimeService()
                        .startProcessInstanceByKey(
                                "account-opening", caseId, Map.of("caseId", caseId, "partyId", caseId));
            }
            awaitEnd(engine, hands);
            return CASES / secondsSince(start);
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void awaitEnd(ProcessEngine engine, HandsOfWorkers hands) {
        long deadline = System.nanoTime() + 45_000_000_000L;
        while (engine.getRuntimeService().createProcessInstanceQuery().count() > 0) {
            hands.check();
            if (System.nanoTime() > deadline) {
                throw new AssertionError("After 45 seconds there are still " + waiting(engine));
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static String waiting(ProcessEngine engine) {
        var tasks = engine.getExternalTaskService().createExternalTaskQuery().list().stream()
                .map(task -> task.getTopicName() + " " + task.getWorkerId() + " " + task.getRetries())
                .collect(Collectors.groupingBy(task -> task, Collectors.counting()));
        var jobs = engine.getManagementService().createJobQuery().list().stream()
                .map(job -> job.getProcessDefinitionKey() + " " + job.getRetries() + " " + job.getExceptionMessage())
                .collect(Collectors.groupingBy(job -> job, Collectors.counting()));
        return "external tasks " + tasks + " and jobs " + jobs;
    }

    private CaseId application() {
        CaseId caseId = drafts.start("de", Forms.complete()).caseId();
        read(
                documents.upload(caseId, DocumentType.IDENTITY, "passport.pdf", FILE),
                Map.of(
                        "familyName", "MUELLER OESTERGAARD",
                        "givenNames", "ERIKA",
                        "dateOfBirth", "1984-09-26",
                        "nationality", "DE"));
        read(
                documents.upload(caseId, DocumentType.ADDRESS, "bill.pdf", FILE),
                Map.of(
                        "name", "Erika Müller-Østergård",
                        "street", "Hafenstr. 12",
                        "postalCode", "20457",
                        "city", "Hamburg"));
        return caseId;
    }

    private void read(Document document, Map<String, String> printed) {
        List<ReadField> fields = printed.entrySet().stream()
                .map(field ->
                        new ReadField(field.getKey(), field.getValue(), field.getValue(), 0.99, 1, null, "TEXT_LAYER"))
                .toList();
        documents.record(
                document.id(),
                new Reading(
                        document.id().toString(),
                        "PASSPORT",
                        Reading.Verdict.READABLE,
                        List.of(),
                        List.of(),
                        null,
                        fields,
                        "",
                        1,
                        "benchmark",
                        null));
    }

    /** All that worker programs make the platform do, without their own reading, matching and mailing. */
    private Map<String, Object> work(LockedExternalTask task) {
        CaseId caseId = CaseId.of(task.getBusinessKey());
        return switch (task.getTopicName()) {
            case "extract-document" ->
                Map.of(
                        "documentReadable",
                        documents
                                .reading(DocumentId.of(text(task, "documentId")))
                                .isPresent());
            case "screen-party" -> screened(task, caseId);
            case "notify-client" -> notified(task, caseId);
            default -> throw new IllegalStateException(task.getTopicName());
        };
    }

    private Map<String, Object> screened(LockedExternalTask task, CaseId caseId) {
        screenings.record(
                task.getId(),
                new ScreeningResult(
                        PartyId.of(text(task, "partyId")),
                        caseId,
                        null,
                        "benchmark",
                        0.85,
                        50,
                        Instant.EPOCH,
                        List.of(new ScreeningResult.ListVersion("UN", "2026-10-01", "0".repeat(64), 15)),
                        List.of(),
                        null));
        return Map.of("hitCount", 0);
    }

    private Map<String, Object> notified(LockedExternalTask task, CaseId caseId) {
        MessageKind kind = MessageKind.valueOf(text(task, "messageKind"));
        messages.plan(task.getId(), caseId, kind, contents.compose(caseId, kind).recipient())
                .forEach(message -> {
                    messages.sending(message.id());
                    messages.sent(message.id(), "benchmark", "0".repeat(64));
                });
        return Map.of();
    }

    private static Map<String, Object> nothing(LockedExternalTask task) {
        return task.getTopicName().equals("screen-party") ? Map.of("hitCount", 0) : Map.of();
    }

    private static String text(LockedExternalTask task, String variable) {
        return (String) task.getVariables().get(variable);
    }
}

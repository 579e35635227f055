package org.lotse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.account.Accounts;
import org.lotse.application.Forms;
import org.lotse.audit.Trail;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.contact.Channel;
import org.lotse.contact.Consent;
import org.lotse.contact.Consents;
import org.lotse.document.Document;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.offboarding.RelationshipEnded;
import org.lotse.party.PartyId;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.retention.Batch;
import org.lotse.retention.BatchItem;
import org.lotse.retention.Destructions;
import org.lotse.testing.OpenColumns;
import org.lotse.testing.PlatformTest;
import org.lotse.testing.TestClock;
import org.lotse.testing.WholeSchema;
import org.lotse.vault.EveryCell;
import org.lotse.vault.Vault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A client with something in every table is destroyed, and every table is looked through. */
@PlatformTest(properties = "lotse.retention.look-every=2h")
class DestructionOnThePlatformTest {

    private static final String NAME = "Quastenflosser";
    private static final String STREET = "Wunderlichgasse 17";

    /** They hold ids, days, codes and counts, and are what is left to prove by. */
    private static final Set<String> PROOFS =
            Set.of("audit_entry", "retention_clock", "legal_hold", "destruction_item", "erasure_request");

    /** Sealed columns of which this client has nothing. */
    private static final Set<String> OF_NO_CASE = Set.of(
            "inquiry.name",
            "inquiry_subject.found",
            "inquiry_subject.query",
            "legal_entity.details",
            "suspicion.file",
            "suspicion.report");

    @Autowired
    private Cases cases;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Documents documents;

    @Autowired
    private Consents consents;

    @Autowired
    private Destructions destructions;

    @Autowired
    private Trail trail;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vault vault;

    @Autowired
    private TestClock clock;

    @Value("${lotse.home}/letters")
    private Path letters;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    @Proves(value = Rule.RETENTION, at = "destruction/destroy-records")
    @Proves(value = Rule.RECORDS_CANNOT_BE_ALTERED, at = "destruction/destroy-records")
    void afterwardsNoTableKnowsTheClient(@Autowired AutowireCapableBeanFactory beans) throws Exception {
        var application = beans.createBean(ApplicationAtWork.class);
        WholeSchema schema = new WholeSchema(jdbc);
        String caseId = opened(application);
        String partyId = application.partyId.toString();
        List<String> papers = documents.of(application.caseId).stream()
                .map(Document::id)
                .map(Object::toString)
                .toList();
        fillTheRest(caseId, partyId, papers);
        sealTheRest(beans);
        assertThat(schema.columnsHolding(NAME))
                .contains("party.family_name", "inbox_client.client_name")
                .isSubsetOf(OpenColumns.WITH_NAMES);
        assertThat(schema.columnsHolding(STREET)).isEmpty();
        assertThat(schema.columnsHolding("zwirn@example.org")).isEmpty();
        assertThat(EveryCell.opened(vault, jdbc).entrySet())
                .filteredOn(column -> column.getValue() == 0)
                .extracting(Map.Entry::getKey)
                .isSubsetOf(OF_NO_CASE);
        everyTableOfCasesIsFilled(schema, caseId, partyId, papers);
        leaves(application);

        clock.set(Instant.parse("2038-01-02T10:00:00Z"));
        destroy(application.caseId);

        assertThat(schema.holding(NAME)).isEmpty();
        assertThat(schema.holding(STREET)).isEmpty();
        assertThat(schema.holding("zwirn@example.org")).isEmpty();
        assertThat(schema.holding(caseId)).isSubsetOf(PROOFS);
        assertThat(schema.holding(partyId)).isSubsetOf("audit_entry");
        assertThat(papers).allSatisfy(paper -> assertThat(schema.holding(paper)).isSubsetOf("audit_entry"));
        assertThat(letters.resolve("letter-" + caseId + ".pdf")).doesNotExist();
        theTrailStaysSound(application);
    }

    private String opened(ApplicationAtWork application) {
        application.isOf(NAME, STREET);
        ObjectNode form = Forms.complete().put("familyName", NAME).put("email", "zwirn@example.org");
        form.withObject("/address").put("street", STREET);
        application.sent(form, "Erika", List.of("DE"));
        application.workUntil(CaseStatus.ACTIVE);
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            application.work();
            return jdbc.sql("select count(*) from ACT_RU_EXECUTION where business_key_ = ?")
                            .param(application.caseId.toString())
                            .query(Integer.class)
                            .single()
                    == 0;
        });
        return application.caseId.toString();
    }

    /** What this client would have if more had happened to them. */
    private void fillTheRest(String caseId, String partyId, List<String> papers) throws IOException {
        String paper = papers.get(0);
        documents.recordPage(documents.of(CaseId.of(caseId)).get(0).id(), 1, ("picture of " + NAME).getBytes());
        consents.grant(new Consent(PartyId.of(partyId), Channel.EMAIL, "MARKETING", clock.instant()));
        insert("resume_token (hash, case_id, expires_at) values ('%064d', '%s', '2040-01-01')".formatted(1, caseId));
        insert("case_contribution (case_id, task_key, user_name, at) values ('%s', 'x', 'clara', now(3))"
                .formatted(caseId));
        insert("document_correction values ('%s', 'familyName', 1, 'x', '%s', 'x', 'typed', 'clara', now(3))"
                .formatted(paper, NAME));
        insert("document_fingerprint (document_id, page, hash) values ('%s', 9, 1)".formatted(paper));
        insert("document_resemblance values ('%s', '%s', 1)".formatted(paper, papers.get(1)));
        insert(
                "document_request (case_id, items, note, requested_by, requested_at, due_at) values ('%s', '[]', '%s', 'clara', now(3), now(3))"
                        .formatted(caseId, "for " + NAME));
        insert("due_diligence_assessment (case_id, body, at) values ('%s', '{\"findings\": \"%s\"}', now(3))"
                .formatted(caseId, NAME));
        insert("due_diligence_reliance (case_id, body, at) values ('%s', '{\"of\": \"%s\"}', now(3))"
                .formatted(caseId, NAME));
        insert(
                "screening_hit (id, screening_id, case_id, party_id, list, entry_id, score, candidate, reason, sent_back_reason) values ('hit-%1$s', 's', '%1$s', '%2$s', 'UN', '1', 0.9, '{\"name\": \"%3$s\"}', 'not %3$s', 'is %3$s')"
                        .formatted(caseId, partyId, NAME));
        insert("suppression values ('%s', 'UN', '1', 'c', 'f', 'h', now(3))".formatted(partyId));
        insert(
                "screening_subject (party_id, case_id, party_version, query) values ('%s', '%s', 0, '{\"name\": \"%s\"}')"
                        .formatted(partyId, caseId, NAME));
        insert(
                "standing_hit select number, 'UN', '1', 'c', 1, 0.9, 'r', '{\"like\": \"%s\"}' from screening_subject where case_id = '%s'"
                        .formatted(NAME, caseId));
        insert(
                "contact_message values ('%s', 'task', '%s', 'WELCOME', 'LETTER', 'SENT', 'letter-%s.pdf', null, now(3), now(3))"
                        .formatted(caseId, caseId, caseId));
        insert(
                "inbox_task (id, case_id, process, task_key, role, priority, created_at, due_at, client_name, client_sort) values ('t-%s', '%s', 'p', 'k', 'CLERK', 50, now(3), now(3), '%s', 'x')"
                        .formatted(caseId, caseId, NAME));
        insert("decision_review (case_id, body, asked_at) values ('%s', '{\"words\": \"%s asks\"}', now(3))"
                .formatted(caseId, NAME));
        insert(
                "offboarding (case_id, notice, settlement, objection, given_at) values ('%1$s', '{\"words\": \"%2$s leaves\"}', '%2$s', '%2$s', now(3))"
                        .formatted(caseId, NAME));
        insert(
                "notice_proposal (case_id, proposal, reason, proposed_at) values ('%1$s', '{\"reason\": \"%2$s\"}', 'no, %2$s', now(3))"
                        .formatted(caseId, NAME));
        insert(
                "succession (case_id, body, reason, reported_at) values ('%1$s', '{\"reporter\": \"%2$s\"}', 'no, %2$s', now(3))"
                        .formatted(caseId, NAME));
        insert("contact_silence values ('%s', now(3))".formatted(caseId));
        insert("dossier values ('%s', 1, false, 'x', 1, now(3), '%s', 'pdf')".formatted(caseId, NAME));
        insert("ownership_structure values ('%s', 1, '[]', 'clara', now(3))".formatted(partyId));
        insert("client_review (case_id, body, begun_at) values ('%s', '{\"words\": \"%s\"}', now(3))"
                .formatted(caseId, NAME));
        insert(
                "remediation_client (remediation_id, case_id, state, risk, looked_at) values (uuid(), '%s', 'DONE', 1, '2026-11-27')"
                        .formatted(caseId));
        insert("entity_application values ('%s', '{\"name\": \"%s\"}')".formatted(caseId, NAME));
        insert("entity_file (case_id, explanation) values ('%s', 'held by %s')".formatted(caseId, NAME));
        insert("entity_behind values ('%s', '%s')".formatted(caseId, partyId));
        insert("entity_member values ('%s', '%s', 'clara', now(3))".formatted(caseId, partyId));
        insert("entity_determination (case_id, body, at) values ('%s', '{\"owner\": \"%s\"}', now(3))"
                .formatted(caseId, NAME));
        insert("entity_identification (case_id, party_id, body, at) values ('%s', '%s', '{\"holder\": \"%s\"}', now(3))"
                .formatted(caseId, partyId, NAME));
        insert("resolution_key values (42, '%s')".formatted(partyId));
        insert("resolution_candidate values ('%s', 'somebody', 1, 'POSSIBLE', '{}', now(3))".formatted(partyId));
        insert("resolution_ruling values ('%s', 'somebody', 1, 'LINKED', 'cousin of %s', 'clara', now(3))"
                .formatted(partyId, NAME));
        insert("party_master values ('%s', 1, null, 'clara', now(3))".formatted(partyId));
        Files.createDirectories(letters);
        Files.writeString(letters.resolve("letter-" + caseId + ".pdf"), "Dear " + NAME);
    }

    /** What a test puts into tables by itself is open, as it was before there was a vault. */
    private void sealTheRest(AutowireCapableBeanFactory beans) throws Exception {
        jdbc.sql("delete from vault_column").update();
        beans.getBean("sealingWhatWasOpen", ApplicationRunner.class).run(null);
    }

    private void insert(String row) {
        jdbc.sql("insert into " + row).update();
    }

    /** Whoever adds a table of cases, clients or documents adds a row above, and a room that destroys it. */
    private static void everyTableOfCasesIsFilled(
            WholeSchema schema, String caseId, String partyId, List<String> papers) {
        Set<String> filled = new TreeSet<>(PROOFS);
        filled.addAll(schema.holding(caseId));
        filled.addAll(schema.holding(partyId));
        papers.forEach(paper -> filled.addAll(schema.holding(paper)));

        assertThat(filled).containsAll(schema.withColumn("case_id", "party_id", "document_id", "entity_id"));
    }

    private void leaves(ApplicationAtWork application) {
        transaction.executeWithoutResult(status -> {
            accounts.close(application.caseId);
            cases.moveTo(application.caseId, CaseStatus.CLOSING);
            cases.moveTo(application.caseId, CaseStatus.CLOSED);
            events.publishEvent(new RelationshipEnded(application.caseId, clock.instant()));
        });
    }

    private void destroy(CaseId caseId) {
        destructions.look();
        Batch list = destructions.open().stream()
                .filter(one -> one.listedOn().equals(LocalDate.of(2038, 1, 2)))
                .findFirst()
                .orElseThrow();
        destructions.check(list.id(), "olga");
        destructions.release(list.id(), "oskar");
        await().atMost(Duration.ofSeconds(90))
                .until(() -> destructions.batch(list.id()).endedAt().isPresent());
        assertThat(destructions.items(list.id()))
                .filteredOn(item -> item.caseId().equals(caseId))
                .singleElement()
                .satisfies(item -> assertThat(item.outcome()).contains(BatchItem.Outcome.DESTROYED));
    }

    private void theTrailStaysSound(ApplicationAtWork application) {
        assertThat(trail.of(application.caseId))
                .extracting(entry -> entry.action())
                .contains("CaseOpened", "AccountOpened", "RecordsDestroyed");
        assertThat(trail.check().holds()).isTrue();
    }
}

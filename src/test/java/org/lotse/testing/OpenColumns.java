package org.lotse.testing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The columns for text or bytes that are not sealed, each for a reason. Whoever adds a column decides. */
public final class OpenColumns {

    /** Names and what a client is screened by are asked for by SQL: nowhere else a client’s name stands to be read. */
    public static final Set<String> WITH_NAMES = Set.of(
            "party.family_name",
            "party.given_names",
            "legal_entity.name",
            "inbox_client.client_name",
            "inbox_client.client_sort",
            "inbox_task.client_name",
            "inbox_task.client_sort",
            "inbox_term.term",
            "screening_subject.query");

    private record Reason(String why, List<String> columns) {}

    private static final Pattern IDS = Pattern.compile("[a-z_]+\\.(id|[a-z]+_id)");
    private static final Pattern PEOPLE_OF_THE_BANK = Pattern.compile("[a-z_]+\\.[a-z_]+_by");

    private static final List<Reason> REASONS = List.of(
            new Reason(
                    "ids, where the column is not called so",
                    List.of(
                            "client_review.running",
                            "destruction_item.standing",
                            "legal_entity.named",
                            "notice_proposal.standing",
                            "offboarding.standing",
                            "account_departure.running",
                            "account_switch.running",
                            "remediation.gathered_to",
                            "succession.standing",
                            "suspicion.undecided",
                            "vault_key.owner",
                            "webhook_delivery.about")),
            new Reason(
                    "people of the bank, where the column is not called so",
                    List.of("audit_entry.actor", "case_contribution.user_name", "inbox_task.assignee")),
            new Reason(
                    "closed lists of codes, by which SQL chooses",
                    List.of(
                            "account.product",
                            "application.status",
                            "audit_entry.action",
                            "case_contribution.task_key",
                            "case_file.product",
                            "case_file.stage",
                            "case_file.status",
                            "contact_consent.channel",
                            "contact_consent.purpose",
                            "contact_message.channel",
                            "contact_message.kind",
                            "contact_message.status",
                            "contact_message.task_key",
                            "destruction_item.outcome",
                            "destruction_item.share",
                            "document.media_type",
                            "document.type",
                            "document_correction.field",
                            "due_diligence_level.level",
                            "due_diligence_level.occasion",
                            "erasure_request.answer",
                            "inbox_client.product",
                            "inbox_client.risk",
                            "inbox_client.stage",
                            "inbox_client.status",
                            "inbox_task.process",
                            "inbox_task.product",
                            "inbox_task.risk",
                            "inbox_task.role",
                            "inbox_task.task_key",
                            "inquiry.door",
                            "legal_hold.entry",
                            "legal_hold.ground",
                            "notice_proposal.outcome",
                            "offboarding.obstacle",
                            "remediation.status",
                            "remediation_client.outcome",
                            "remediation_client.reason",
                            "remediation_client.state",
                            "remediation_entry.action",
                            "resolution_candidate.certainty",
                            "resolution_ruling.standing",
                            "retention_clock.artefact",
                            "review_date.rating",
                            "risk_rating.rating",
                            "screening_hit.category",
                            "screening_hit.disposition",
                            "screening_hit.standing",
                            "screening_run.kind",
                            "screening_run.status",
                            "webhook_delivery.event")),
            new Reason(
                    "numbers that somebody gave: the account, a letter, a report, a file of an authority",
                    List.of(
                            "account.iban",
                            "contact_message.reference",
                            "entity_file.report_reference",
                            "legal_hold.reference")),
            new Reason(
                    "kinds of documents asked for and codes of what was wrong with them",
                    List.of("document_comparison.wanted", "document_request.items")),
            new Reason(
                    "what officers plan for a part of the book and why they change it; it is about no client",
                    List.of(
                            "remediation.makers",
                            "remediation.plan",
                            "remediation.population",
                            "remediation_entry.reason")),
            new Reason("which features agree, not what they are", List.of("resolution_candidate.evidence")),
            new Reason("ids and percentages, looked through for an id", List.of("ownership_structure.holdings")),
            new Reason(
                    "hashes, by which the same is found again",
                    List.of(
                            "application.link_sent_to",
                            "contact_message.sha256",
                            "document.sha256",
                            "dossier.sha256",
                            "remembered_request.fingerprint",
                            "resume_token.hash",
                            "screening_hit.content",
                            "screening_hit.fingerprint",
                            "screening_partition.digest",
                            "standing_hit.content",
                            "suppression.content",
                            "suppression.fingerprint")),
            new Reason(
                    "the trail and other proofs: ids, days, codes and counts, and the rule by which",
                    List.of(
                            "audit_end.hash",
                            "audit_entry.facts",
                            "audit_entry.hash",
                            "destruction_item.basis",
                            "destruction_item.counts",
                            "erasure_request.kept",
                            "retention_clock.basis",
                            "review_date.basis",
                            "review_date.rules")),
            new Reason(
                    "public: registers of companies and lists of sanctions",
                    List.of(
                            "legal_entity.lei",
                            "legal_entity.register_court",
                            "legal_entity.register_number",
                            "list_edition.sha256",
                            "list_edition.source",
                            "list_edition_part.content",
                            "list_edition_part.sha256",
                            "list_edition_part.source",
                            "sanctions_list.body",
                            "sanctions_list.source",
                            "sanctions_list.status",
                            "screening_hit.list",
                            "standing_hit.list",
                            "suppression.list")),
            new Reason(
                    "how screening went: lists, engines, counts",
                    List.of(
                            "inquiry.outcome",
                            "screening_partition.engine",
                            "screening_run.base_engine",
                            "screening_run.engine",
                            "screening_run.from_lists",
                            "screening_run.lists")),
            new Reason(
                    "sealed already, with what only the caller has",
                    List.of("remembered_request.answer", "remembered_request.attempt")),
            new Reason(
                    "other systems and our own programs; a webhook tells ids and codes",
                    List.of(
                            "webhook_delivery.answer",
                            "webhook_delivery.body",
                            "webhook_delivery.url",
                            "webhook_delivery.version",
                            "worker_heartbeat.body")),
            new Reason(
                    "the vault’s own, and Flyway’s",
                    List.of(
                            "vault_column.name",
                            "vault_kek.proof",
                            "vault_key.wrapped",
                            "flyway_schema_history.description",
                            "flyway_schema_history.script",
                            "flyway_schema_history.type",
                            "flyway_schema_history.version")));

    private OpenColumns() {}

    /** All of them that are named one by one. */
    public static Set<String> named() {
        Set<String> named = new TreeSet<>(WITH_NAMES);
        REASONS.forEach(reason -> named.addAll(reason.columns()));
        return named;
    }

    public static boolean isNamed(String column) {
        return named().contains(column)
                || IDS.matcher(column).matches()
                || PEOPLE_OF_THE_BANK.matcher(column).matches();
    }
}

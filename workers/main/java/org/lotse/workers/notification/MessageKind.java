package org.lotse.workers.notification;

import java.util.Locale;
import java.util.Set;

/** What the bank writes to a client, and which facts each of these messages needs. */
enum MessageKind {
    RESUME_LINK(Set.of("link")),
    APPLICATION_RECEIVED(Set.of("caseId", "statusLink")),
    DOCUMENTS_REQUESTED(Set.of("reasons", "statusLink", "dueDate")),
    DOCUMENTS_REMINDER(Set.of("reasons", "statusLink", "dueDate")),
    APPLICATION_EXPIRED(Set.of("statusLink")),
    APPLICATION_WITHDRAWN(Set.of()),
    /** A reason comes only where it may be told: GwG §47, AMLR 73. */
    APPLICATION_REJECTED(Set.of("statusLink"), Set.of("reason")),
    WELCOME(Set.of("iban", "product", "blockedForOutflows")),
    NOTICE_RECEIVED(Set.of("iban", "lastDay", "payoutIban", "statusLink")),
    NOTICE_WITHDRAWN(Set.of("iban")),
    /** A ground comes only where it may be told: GwG §47, AMLR 73. */
    NOTICE_BY_BANK(Set.of("iban", "lastDay", "statusLink"), Set.of("ground")),
    OBJECTION_ACCEPTED(Set.of("iban")),
    OBJECTION_REJECTED(Set.of("iban", "lastDay", "statusLink")),
    CLOSING_HINDERED(Set.of("obstacle", "statusLink")),
    /** With the statement of fees that ZKG §10 wants at the end. */
    FINAL_STATEMENT(
            Set.of("iban", "lastDay", "balance", "feesCharged", "feesRefunded", "payout"), Set.of("payoutIban")),
    REVIEW_REQUESTED(Set.of("reviewLink", "dueDate")),
    REVIEW_REMINDER(Set.of("reviewLink", "dueDate")),
    REVIEW_LAST_CALL(Set.of("reviewLink", "dueDate")),
    /** The authorisation as it was given, of which the client gets a copy: ZKG §21. */
    SWITCH_AUTHORISED(Set.of("iban", "bank", "oldIban", "scope", "startDate", "listsDate", "statusLink")),
    SWITCH_COMPLETED(Set.of("iban", "startDate", "partners", "statusLink")),
    /** With what each service cost: ZKG §§10, 11. */
    FEE_STATEMENT(Set.of("iban", "year", "lines", "total", "statusLink")),
    TAX_CERTIFICATE_WANTED(Set.of("iban", "dueDate", "statusLink")),
    TAX_CERTIFICATE_REMINDER(Set.of("iban", "dueDate", "statusLink")),
    TAX_CERTIFICATE_RECEIVED(Set.of("iban")),
    /** The same whether there is a suspicion or not: GwG §47, AMLR 73. */
    ERASURE_REFUSED(Set.of("kept", "statusLink")),
    DECISION_REVIEW_RECEIVED(Set.of("dueDate", "statusLink")),
    /** What counted comes only where it may be told: GwG §47, AMLR 73. */
    DECISION_UPHELD(Set.of("statusLink"), Set.of("counted", "instead")),
    DECISION_LIFTED(Set.of("statusLink")),
    /** To an heir; with the statement of fees, as the client would have got it. */
    ESTATE_STATEMENT(Set.of("deceased", "iban", "lastDay", "balance", "feesCharged", "feesRefunded", "payout", "part"));

    private final Set<String> needed;
    private final Set<String> optional;

    MessageKind(Set<String> needed) {
        this(needed, Set.of());
    }

    MessageKind(Set<String> needed, Set<String> optional) {
        this.needed = needed;
        this.optional = optional;
    }

    Set<String> needed() {
        return needed;
    }

    Set<String> optional() {
        return optional;
    }

    /** The stem of its template's file name. */
    String stem() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.lotse.workflow.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lotse.screening.Disposition;
import org.lotse.screening.DispositionReason;

/** What people write into the forms. */
final class Answers {

    static final Map<String, Object> ACCEPT = Map.of("decision", "ACCEPT");
    static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");
    static final Map<String, Object> REJECT = Map.of("decision", "REJECT", "note", "Not convincing");
    static final Map<String, Object> ASK_FOR_IDENTITY =
            Map.of("decision", "REQUEST", "documents", List.of("IDENTITY"), "note", "The lower edge is missing");
    static final Map<String, Object> REJECT_DOCUMENTS =
            Map.of("decision", "REJECT", "reason", "DOCUMENTS_NOT_ACCEPTED");
    static final Map<String, Object> ASSESSMENT = Map.ofEntries(
            Map.entry("sourceOfWealth", "Sale of a company"),
            Map.entry("wealthNote", "Contract seen at the notary"),
            Map.entry("sourceOfFunds", "Salary"),
            Map.entry("fundsNote", "Payslips of three months seen"),
            Map.entry("ownership", "The shareholders were asked one by one"),
            Map.entry("searched", "Press archive, by name and town"),
            Map.entry("searchedOn", "2026-11-02"),
            Map.entry("found", "NOTHING"),
            Map.entry("rhythm", "QUARTERLY"),
            Map.entry("monitoringPlan", "Incoming payments from abroad"),
            Map.entry("recommendation", true));

    private Answers() {}

    static Map<String, Object> bothHits(Disposition first, Disposition second) {
        return Map.of("dispositions", List.of(row("hit-1", first), row("hit-2", second)));
    }

    static Map<String, Object> oneHit(String hitId, Disposition disposition) {
        return Map.of("dispositions", List.of(row(hitId, disposition)));
    }

    static Map<String, Object> row(String hitId, Disposition disposition) {
        DispositionReason reason = DispositionReason.of(disposition).get(0);
        return Map.of(
                "hitId",
                hitId,
                "disposition",
                disposition.name(),
                "reason",
                reason.name(),
                "text",
                "Compared date of birth");
    }

    static Map<String, Object> confirmed(String... hitIds) {
        return Map.of(
                "confirmations",
                Arrays.stream(hitIds)
                        .map(hitId -> Map.of("hitId", hitId, "decision", "CONFIRM"))
                        .toList());
    }

    static Map<String, Object> sentBack(String hitId, String confirmed) {
        return Map.of(
                "confirmations",
                List.of(
                        Map.of("hitId", hitId, "decision", "SEND_BACK", "note", "Look at the place of birth"),
                        Map.of("hitId", confirmed, "decision", "CONFIRM")));
    }
}

package org.lotse.webhook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Cases;
import org.lotse.portfolio.NewHitsFound;
import org.lotse.screening.HitDisposed;
import org.lotse.screening.ListInForce;
import org.lotse.screening.ListReported;
import org.lotse.screening.PartyScreened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what happens in screening and has it told: ids, counts and names of lists, nothing about persons. */
@Component
class Announcements {

    private final Planning planning;
    private final Cases cases;

    Announcements(Planning planning, Cases cases) {
        this.planning = planning;
        this.cases = cases;
    }

    @EventListener
    void on(NewHitsFound event) {
        var data = new LinkedHashMap<String, Object>();
        data.put("caseId", event.caseId());
        data.put("runId", event.runId());
        data.put("hits", event.hits().size());
        planning.plan(WebhookEvent.NEW_HITS, event.caseId().toString(), event.at(), data, "/cases/" + event.caseId());
    }

    /** Of applicants; clients of the book are told of by {@link NewHitsFound}, which knows what is new. */
    @EventListener
    void on(PartyScreened event) {
        if (event.hitCount() > 0 && cases.get(event.caseId()).status() != CaseStatus.ACTIVE) {
            Map<String, Object> data = Map.of("caseId", event.caseId(), "hits", event.hitCount());
            planning.plan(
                    WebhookEvent.NEW_HITS, event.caseId().toString(), event.at(), data, "/cases/" + event.caseId());
        }
    }

    @EventListener
    void on(HitDisposed event) {
        var data = new LinkedHashMap<String, Object>();
        data.put("caseId", event.caseId());
        data.put("hitId", event.hitId());
        data.put("list", event.list());
        data.put("disposition", event.disposition());
        planning.plan(WebhookEvent.DISPOSED, event.caseId().toString(), event.at(), data, "/cases/" + event.caseId());
    }

    /** Every worker reports every list at its start; only what differs from the last report is news. */
    @EventListener
    void on(ListReported event) {
        ListInForce list = event.list();
        boolean inForce = list.status().equals("IN_FORCE");
        var data = new LinkedHashMap<String, Object>();
        data.put("list", list.source());
        data.put("publicationDate", list.publicationDate());
        data.put("sha256", list.sha256());
        data.put("entries", list.entries());
        if (list.reason() != null) {
            data.put("reason", list.reason());
        }
        planning.planChange(
                inForce ? WebhookEvent.LIST_IN_FORCE : WebhookEvent.LIST_REJECTED,
                list.source(),
                list.sha256() + (inForce ? "" : " " + list.reason()),
                list.loadedAt(),
                data,
                "/operations");
    }
}

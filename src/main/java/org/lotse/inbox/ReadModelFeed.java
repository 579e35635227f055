package org.lotse.inbox;

import java.util.List;
import java.util.Optional;
import org.lotse.casefile.CaseOpened;
import org.lotse.casefile.CaseStageReached;
import org.lotse.casefile.CaseStatusChanged;
import org.lotse.kernel.NotFound;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.lotse.risk.RiskRated;
import org.lotse.workflow.HumanTaskChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the read models true: each change in the transaction that made it, so that the list never lags or lies. */
@Component
class ReadModelFeed {

    private final TaskRegister tasks;
    private final ClientRegister clients;
    private final Parties parties;

    ReadModelFeed(TaskRegister tasks, ClientRegister clients, Parties parties) {
        this.tasks = tasks;
        this.clients = clients;
        this.parties = parties;
    }

    @EventListener
    void on(HumanTaskChanged changed) {
        switch (changed.change()) {
            case CREATED, ASSIGNED -> tasks.put(changed.task(), false);
            case ESCALATED -> tasks.put(changed.task(), true);
            case COMPLETED, CANCELLED -> tasks.remove(changed.task().id());
        }
    }

    /** Before the process starts, so that its first human step finds the client. */
    @EventListener
    @Order(0)
    void on(CaseOpened opened) {
        clients.opened(opened.caseId(), client(opened.partyId()), opened.product(), opened.at());
    }

    private Party client(PartyId id) {
        return Optional.ofNullable(parties.known(List.of(id)).get(id)).orElseThrow(() -> new NotFound("party", id));
    }

    @EventListener
    void on(CaseStatusChanged changed) {
        clients.moved(changed.caseId(), changed.to());
    }

    @EventListener
    void on(CaseStageReached reached) {
        clients.reached(reached.caseId(), reached.stage());
    }

    @EventListener
    void on(RiskRated rated) {
        clients.rated(rated.caseId(), rated.rating());
        tasks.rated(rated.caseId(), rated.rating());
    }
}

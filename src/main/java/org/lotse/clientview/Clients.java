package org.lotse.clientview;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lotse.casefile.CaseFile;
import org.lotse.casefile.Cases;
import org.lotse.caseview.CaseViewed;
import org.lotse.kernel.NotFound;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.lotse.resolution.Resolutions;
import org.lotse.security.Staff;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a client for somebody of the bank, and has it written down, case by case, that they read it. */
@Component
class Clients {

    private final Parties parties;
    private final Resolutions resolutions;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clients(Parties parties, Resolutions resolutions, Cases cases, ApplicationEventPublisher events, Clock clock) {
        this.parties = parties;
        this.resolutions = resolutions;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound when nobody of that id has a case: who only stands behind a company is seen there */
    @Transactional
    Client read(PartyId id, Staff reader) {
        Party asked = parties.party(id);
        Set<PartyId> ids = new LinkedHashSet<>(List.of(id));
        ids.addAll(resolutions.client(id));
        Map<PartyId, Party> known = parties.known(ids);
        List<CaseFile> files = cases.of(ids);
        if (files.isEmpty()) {
            throw new NotFound("client", id);
        }
        files.forEach(file -> events.publishEvent(new CaseViewed(file.id(), clock.instant())));
        return new Client(
                asked, ids.stream().map(known::get).filter(Objects::nonNull).toList(), files, reader);
    }
}

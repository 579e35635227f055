package org.lotse.clientview;

import java.util.List;
import java.util.Optional;
import org.lotse.party.PartyId;
import org.lotse.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything about one client. */
@Controller
class ClientPage {

    private final Clients clients;
    private final List<Chapter> chapters;
    private final CurrentUser user;

    ClientPage(Clients clients, List<Chapter> chapters, CurrentUser user) {
        this.clients = clients;
        this.chapters = chapters;
        this.user = user;
    }

    /** A chapter that has something to say. */
    record Told(String name, boolean aside, Object of) {}

    @GetMapping("/clients/{partyId}")
    @PreAuthorize("hasAnyRole('CLERK', 'COMPLIANCE', 'SENIOR_MANAGEMENT', 'AUDITOR')")
    String read(@PathVariable String partyId, Model model) {
        Client client = clients.read(PartyId.of(partyId), user.required());
        model.addAttribute("client", client);
        model.addAttribute(
                "chapters",
                chapters.stream().flatMap(one -> told(one, client).stream()).toList());
        return "clientview/client";
    }

    private static Optional<Told> told(Chapter chapter, Client client) {
        return chapter.of(client).map(found -> new Told(chapter.name(), chapter.aside(), found));
    }
}

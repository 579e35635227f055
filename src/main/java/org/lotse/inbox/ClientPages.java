package org.lotse.inbox;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of clients, also where the search at the top of every page leads. */
@Controller
class ClientPages {

    private final ClientSearch search;

    ClientPages(ClientSearch search) {
        this.search = search;
    }

    @GetMapping("/clients")
    @PreAuthorize(Access.READ)
    String clients(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "opened") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Model model) {
        ClientQuery query = new ClientQuery(q, ClientQuery.Order.of(sort), page);
        List<ClientRecord> found = search.find(query);
        if (found.size() == 1 && query.search().equals(found.get(0).caseId().toString())) {
            return "redirect:/cases/" + found.get(0).caseId();
        }
        model.addAttribute("query", query);
        model.addAttribute("clients", found.subList(0, Math.min(found.size(), TaskQuery.SIZE)));
        model.addAttribute("more", found.size() > TaskQuery.SIZE);
        return partial ? "inbox/clients :: clients" : "inbox/clients";
    }
}

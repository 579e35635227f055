package org.lotse.switching;

import org.lotse.account.Accounts;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where clerks see a change, its days, and the papers that go out. */
@Controller
@RequestMapping("/switches/{caseId}")
@PreAuthorize("hasAnyRole('CLERK', 'COMPLIANCE', 'AUDITOR')")
class SwitchPages {

    private final Switches switches;
    private final SwitchLetters letters;
    private final Accounts accounts;
    private final Parties parties;

    SwitchPages(Switches switches, SwitchLetters letters, Accounts accounts, Parties parties) {
        this.switches = switches;
        this.letters = letters;
        this.accounts = accounts;
        this.parties = parties;
    }

    @GetMapping
    String one(@PathVariable String caseId, Model model) {
        CaseId id = CaseId.of(caseId);
        AccountSwitch one = switches.of(id).orElseThrow(() -> new NotFound("account switch", id));
        model.addAttribute("change", one);
        model.addAttribute("since", switches.historyFrom(one));
        model.addAttribute("told", SwitchLetters.told(one));
        model.addAttribute("client", holder(id).fullName());
        return "switching/switch";
    }

    private NaturalPerson holder(CaseId id) {
        return accounts.of(id)
                .map(account -> parties.person(account.partyId()))
                .orElseThrow(() -> new NotFound("account", id));
    }

    @GetMapping("/request.pdf")
    ResponseEntity<byte[]> request(@PathVariable String caseId) {
        return pdf(letters.request(CaseId.of(caseId)), "kontowechsel-anforderung.pdf");
    }

    @GetMapping("/letters.pdf")
    ResponseEntity<byte[]> partners(@PathVariable String caseId) {
        return pdf(letters.partners(CaseId.of(caseId)), "kontowechsel-mitteilungen.pdf");
    }

    private static ResponseEntity<byte[]> pdf(byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(content);
    }
}

package org.lotse.entity;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lotse.document.DocumentId;
import org.lotse.document.DocumentType;
import org.lotse.document.Documents;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.LegalEntity;
import org.lotse.party.NaturalPerson;
import org.lotse.party.PartyId;
import org.lotse.party.Representative;
import org.lotse.security.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where a clerk enters who stands behind a legal entity and identifies them. */
@Controller
@RequestMapping("/cases/{caseId}/people")
@PreAuthorize("hasAnyRole('CLERK', 'COMPLIANCE', 'SENIOR_MANAGEMENT', 'AUDITOR')")
class PeoplePages {

    private static final String CHANGE = "hasAnyRole('CLERK', 'COMPLIANCE')";

    private final EntityFiles files;
    private final Documents documents;
    private final PeopleForms forms;
    private final PeopleView view;
    private final CurrentUser user;

    PeoplePages(EntityFiles files, Documents documents, PeopleForms forms, PeopleView view, CurrentUser user) {
        this.files = files;
        this.documents = documents;
        this.forms = forms;
        this.view = view;
        this.user = user;
    }

    @GetMapping
    String people(@PathVariable String caseId, Model model, Locale locale) {
        view.into(model, CaseId.of(caseId), locale);
        return "entity/people";
    }

    @PostMapping
    @PreAuthorize(CHANGE)
    Object person(@PathVariable String caseId, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        Fields fields = new Fields(typed);
        Optional<NaturalPerson> person = forms.person(fields);
        Representative.Power power = forms.power(fields);
        if (person.isEmpty() || !fields.areRight()) {
            return wrong("person", caseId, fields, model, locale);
        }
        files.add(CaseId.of(caseId), person.get(), fields.optional("office"), power, me());
        return back(caseId);
    }

    @PostMapping("/entities")
    @PreAuthorize(CHANGE)
    Object entity(@PathVariable String caseId, @RequestParam Map<String, String> typed, Model model, Locale locale) {
        Fields fields = new Fields(typed);
        Optional<LegalEntity> entity = forms.entity(fields);
        if (entity.isEmpty()) {
            return wrong("entity", caseId, fields, model, locale);
        }
        files.add(CaseId.of(caseId), entity.get(), me());
        return back(caseId);
    }

    /** A copy that was handed in before stays where no other comes. */
    @PostMapping("/{party}/identity")
    @PreAuthorize(CHANGE)
    Object identify(
            @PathVariable String caseId,
            @PathVariable String party,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "file", required = false) MultipartFile file,
            Model model,
            Locale locale)
            throws IOException {
        CaseId id = CaseId.of(caseId);
        Involved involved = involved(id, PartyId.of(party));
        Fields fields = new Fields(typed);
        NaturalPerson person = forms.declared(involved.person(), fields);
        Optional<Identity> identity = forms.identity(fields, copy(id, involved, file, fields), me());
        if (identity.isEmpty()) {
            return wrong(party, caseId, fields, model, locale);
        }
        files.identify(id, person, identity.get());
        return back(caseId);
    }

    private Involved involved(CaseId caseId, PartyId party) {
        return files.behind(caseId).people().stream()
                .filter(one -> one.person().id().equals(party))
                .findFirst()
                .orElseThrow(() -> new NotFound("party", party));
    }

    private DocumentId copy(CaseId caseId, Involved involved, MultipartFile file, Fields fields) throws IOException {
        if (file == null || file.isEmpty()) {
            String kept = fields.optional("copy");
            return kept == null
                    ? involved.isIdentified() ? involved.identity().copy() : null
                    : ofCase(caseId, DocumentId.of(kept));
        }
        try {
            DocumentId copy = documents
                    .upload(caseId, DocumentType.IDENTITY, file.getOriginalFilename(), file.getBytes())
                    .id();
            fields.keep("copy", copy.toString());
            return copy;
        } catch (RuleBroken refused) {
            fields.fault("file", refused.rule());
            return null;
        }
    }

    private DocumentId ofCase(CaseId caseId, DocumentId copy) {
        return documents.get(copy).caseId().equals(caseId) ? copy : null;
    }

    private Object wrong(String form, String caseId, Fields fields, Model model, Locale locale) {
        view.into(model, CaseId.of(caseId), locale);
        model.addAttribute("wrongForm", form);
        model.addAttribute("typed", fields.typed());
        model.addAttribute("faults", fields.faults());
        return new org.springframework.web.servlet.ModelAndView(
                "entity/people", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private String me() {
        return user.required().username();
    }

    private static String back(String caseId) {
        return "redirect:/cases/" + CaseId.of(caseId) + "/people";
    }
}

package org.lotse.entity;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.lotse.document.DocumentId;
import org.lotse.document.Documents;
import org.lotse.document.ReadField;
import org.lotse.kernel.CaseId;
import org.lotse.party.LegalForm;
import org.lotse.party.Representative;
import org.lotse.security.CurrentUser;
import org.lotse.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of people shows. */
@Component
class PeopleView {

    private final EntityFiles files;
    private final Documents documents;
    private final CurrentUser user;

    PeopleView(EntityFiles files, Documents documents, CurrentUser user) {
        this.files = files;
        this.documents = documents;
        this.user = user;
    }

    /** A country in the reader's language. */
    public record Country(String code, String name) {}

    void into(Model model, CaseId caseId, Locale locale) {
        Behind behind = files.behind(caseId);
        model.addAttribute("caseId", caseId);
        model.addAttribute("behind", behind);
        model.addAttribute("read", this);
        model.addAttribute("typed", Map.of());
        model.addAttribute("faults", Map.of());
        model.addAttribute("wrongForm", "");
        model.addAttribute("kinds", Identity.Kind.values());
        model.addAttribute("forms", LegalForm.values());
        model.addAttribute("powers", Representative.Power.values());
        model.addAttribute("countries", countries(locale));
        model.addAttribute("mayChange", mayChange() && files.isOpen(caseId));
    }

    private boolean mayChange() {
        return user.required().has(Role.CLERK) || user.required().has(Role.COMPLIANCE);
    }

    /** Name and number as a machine read them from the copy; empty while it has not. */
    public String fromCopy(DocumentId copy) {
        return documents.reading(copy).stream()
                .flatMap(reading -> Stream.of("givenNames", "familyName", "documentNumber")
                        .flatMap(name -> reading.field(name).stream()))
                .map(ReadField::value)
                .reduce((one, next) -> one + " " + next)
                .orElse("");
    }

    private static List<Country> countries(Locale locale) {
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Country(code, new Locale("", code).getDisplayCountry(locale)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(locale)))
                .toList();
    }
}

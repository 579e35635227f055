package org.lotse.application.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.account.Account;
import org.lotse.account.Accounts;
import org.lotse.application.ApplicationForm;
import org.lotse.application.TaxCertified;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Product;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.Parties;
import org.lotse.rules.RulePacks;
import org.lotse.workingdays.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client whose account was opened without a tax self-certification brings it (FKAustG §13(2a), AO §154). */
@Service
@Transactional
public class Certifying {

    private static final Set<String> ASKED = Set.of("taxResidences", "taxSelfCertified");

    private final ApplicationStore store;
    private final FormReader reader;
    private final Dossier dossier;
    private final Parties parties;
    private final Cases cases;
    private final Accounts accounts;
    private final RulePacks packs;
    private final WorkingDays days;
    private final PublicAddress address;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Certifying(
            ApplicationStore store,
            FormReader reader,
            Dossier dossier,
            Parties parties,
            Cases cases,
            Accounts accounts,
            RulePacks packs,
            WorkingDays days,
            PublicAddress address,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.reader = reader;
        this.dossier = dossier;
        this.parties = parties;
        this.cases = cases;
        this.accounts = accounts;
        this.packs = packs;
        this.days = days;
        this.address = address;
        this.clock = clock;
        this.events = events;
    }

    /** The last day on which the certificate is in time; empty where none is missing. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> until(CaseId caseId) {
        return accounts.of(caseId)
                .filter(account -> account.closedAt() == null)
                .filter(account -> account.product() == Product.CURRENT_ACCOUNT)
                .filter(account -> !store.form(caseId).taxCertified())
                .map(this::lastDay);
    }

    private LocalDate lastDay(Account account) {
        LocalDate opened = days.day(account.openedAt());
        return packs.at(opened).taxCertification().value().lastDay(opened);
    }

    @Transactional(readOnly = true)
    public ApplicationForm known(CaseId caseId) {
        return store.form(caseId);
    }

    /**
     * Takes the certificate; the block on outflows is lifted in the same transaction where nothing else blocks.
     *
     * @param typed the fields of the form as typed; only where the client is taxed is taken
     * @throws RuleBroken {@code nothing-was-asked}, {@code certificate-incomplete} with the fields at fault
     */
    public void certify(CaseId caseId, JsonNode typed) {
        ApplicationForm before = store.locked(caseId).form();
        if (until(caseId).isEmpty()) {
            throw new RuleBroken("nothing-was-asked");
        }
        ApplicationForm after = reader.merge(before, typed);
        List<FieldProblem> problems = problems(caseId, after);
        if (!problems.isEmpty()) {
            throw new RuleBroken("certificate-incomplete", problems);
        }
        store.keep(caseId, after);
        parties.save(Applicants.person(cases.get(caseId).partyId(), after));
        events.publishEvent(new TaxCertified(caseId, clock.instant()));
    }

    private List<FieldProblem> problems(CaseId caseId, ApplicationForm after) {
        var statement = new Statement(after, dossier.types(caseId), Set.of(), days.day(clock.instant()));
        return ApplicationRules.problems(statement).stream()
                .filter(problem -> ASKED.contains(problem.field().replaceAll("[.\\[].*", "")))
                .toList();
    }

    Map<String, Object> data(CaseId caseId) {
        var data = new HashMap<String, Object>();
        data.put("statusLink", address.resumeLink(caseId));
        accounts.of(caseId).ifPresent(account -> {
            data.put("iban", account.iban());
            data.put("dueDate", lastDay(account).toString());
        });
        return data;
    }
}

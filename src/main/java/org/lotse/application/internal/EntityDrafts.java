package org.lotse.application.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lotse.application.ApplicationForm;
import org.lotse.application.EntityStatement;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Product;
import org.lotse.document.DocumentType;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.CountryCode;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.LegalEntity;
import org.lotse.party.LegalForm;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.PartyId;
import org.lotse.party.PepDeclaration;
import org.lotse.party.RegisterEntry;
import org.lotse.party.Representative;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applications of legal entities, from the first word to the case. */
@Service
@Transactional
public class EntityDrafts {

    /** Longer than any field may be; so much is kept of what is too long. */
    private static final int MOST = 4000;

    private final Drafts drafts;
    private final ApplicationStore store;
    private final TypedEntities entities;
    private final Dossier dossier;
    private final PapersDue papers;
    private final Parties parties;
    private final Cases cases;
    private final Clock clock;
    private final ApplicationSettings settings;

    EntityDrafts(
            Drafts drafts,
            ApplicationStore store,
            TypedEntities entities,
            Dossier dossier,
            PapersDue papers,
            Parties parties,
            Cases cases,
            Clock clock,
            ApplicationSettings settings) {
        this.drafts = drafts;
        this.store = store;
        this.entities = entities;
        this.dossier = dossier;
        this.papers = papers;
        this.parties = parties;
        this.cases = cases;
        this.clock = clock;
        this.settings = settings;
    }

    /** A new application, with the one token that opens it. */
    public Drafts.Started start(String language) {
        Drafts.Started started = drafts.start(language, JsonNodeFactory.instance.objectNode());
        entities.keep(started.caseId(), Map.of());
        return started;
    }

    /** Whether a legal entity applies, sent or not. */
    @Transactional(readOnly = true)
    public boolean isOfEntity(CaseId caseId) {
        return entities.of(caseId).isPresent();
    }

    /** What was typed so far, by field. */
    @Transactional(readOnly = true)
    public Map<String, String> typed(CaseId caseId) {
        return entities.of(caseId).orElse(Map.of());
    }

    /**
     * Keeps what was typed, right or wrong.
     *
     * @throws RuleBroken {@code already-submitted}, {@code application-withdrawn}
     */
    public void keep(CaseId caseId, Map<String, String> typed) {
        Application kept = drafts.draft(caseId);
        Map<String, String> known = new TreeMap<>();
        EntityForm.FIELDS.forEach(field -> known.put(field, some(typed.get(field))));
        entities.keep(caseId, known);
        store.keep(caseId, new EntityForm(known).application(kept.form().language()));
    }

    private static String some(String text) {
        return text == null ? "" : text.substring(0, Math.min(text.length(), MOST));
    }

    /** Everything that stands against sending. */
    @Transactional(readOnly = true)
    public List<FieldProblem> problems(CaseId caseId) {
        LocalDate today = LocalDate.now(clock.withZone(settings.zone()));
        Map<String, String> typed = typed(caseId);
        return new EntityRules(new EntityForm(typed), dossier.types(caseId), wanted(typed), today).problems();
    }

    /** The kinds of files that have to be handed in, by what was typed so far, in the order in which they are asked for. */
    @Transactional(readOnly = true)
    public Set<DocumentType> wanted(Map<String, String> typed) {
        EntityForm form = new EntityForm(typed);
        return papers.of(form.application("en"), form.choice("form", LegalForm.class));
    }

    /**
     * Sends the application: the entity and whoever applies become parties, and a case is opened.
     *
     * @throws RuleBroken {@code application-incomplete} with every field at fault, {@code already-submitted}
     */
    public void send(CaseId caseId) {
        Application application = drafts.draft(caseId);
        List<FieldProblem> problems = problems(caseId);
        if (!problems.isEmpty()) {
            throw new RuleBroken("application-incomplete", problems);
        }
        NaturalPerson applicant = applicant(application.form());
        LegalEntity entity = entity(entities.statement(caseId).orElseThrow(), application.form(), applicant);
        parties.save(applicant);
        parties.save(entity);
        store.move(caseId, ApplicationStatus.SUBMITTED);
        cases.open(caseId, entity.id(), Product.BUSINESS_ACCOUNT);
    }

    /** What they say of public functions is asked when they are identified. */
    private static NaturalPerson applicant(ApplicationForm form) {
        return new NaturalPerson(
                PartyId.next(),
                form.givenNames(),
                form.familyName(),
                form.dateOfBirth(),
                form.placeOfBirth(),
                null,
                form.nationalities().stream().map(CountryCode::new).toList(),
                null,
                List.of(),
                PepDeclaration.none(),
                null,
                form.email(),
                form.phone(),
                Letterheads.language(form));
    }

    private static LegalEntity entity(EntityStatement stated, ApplicationForm form, NaturalPerson applicant) {
        return new LegalEntity(
                PartyId.next(),
                stated.name(),
                stated.form(),
                form.address().city(),
                new CountryCode(form.address().country()),
                stated.court() == null ? null : new RegisterEntry(stated.court(), stated.number()),
                null,
                List.of(new Representative(applicant.id(), stated.office(), stated.power())));
    }
}

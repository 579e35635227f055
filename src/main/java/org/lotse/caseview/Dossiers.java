package org.lotse.caseview;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.account.Accounts;
import org.lotse.application.ApplicationForm;
import org.lotse.application.Applications;
import org.lotse.application.EntityApplications;
import org.lotse.audit.Trail;
import org.lotse.casefile.CaseFile;
import org.lotse.casefile.Cases;
import org.lotse.document.Corrections;
import org.lotse.document.Document;
import org.lotse.document.DocumentId;
import org.lotse.document.DocumentRequests;
import org.lotse.document.Documents;
import org.lotse.document.Duplicate;
import org.lotse.document.Duplicates;
import org.lotse.document.KnownField;
import org.lotse.duediligence.Assessments;
import org.lotse.duediligence.DiligenceLevels;
import org.lotse.duediligence.Reliances;
import org.lotse.entity.EntityFiles;
import org.lotse.inbox.Inbox;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.offboarding.BankNotices;
import org.lotse.offboarding.Offboardings;
import org.lotse.party.LegalEntity;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.lotse.retention.RetentionClocks;
import org.lotse.review.Reviews;
import org.lotse.risk.Ratings;
import org.lotse.screening.HitExplanation;
import org.lotse.screening.ScreeningQuery;
import org.lotse.screening.ScreeningResult;
import org.lotse.screening.Screenings;
import org.lotse.screening.TwoPersonRule;
import org.lotse.succession.Successions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fetches a case for somebody of the bank, and has it written down that they read it. */
@Component
class Dossiers {

    private final Cases cases;
    private final Parties parties;
    private final Applications applications;
    private final EntityApplications entityApplications;
    private final EntityFiles entityFiles;
    private final Inbox inbox;
    private final Documents documents;
    private final Corrections corrections;
    private final Duplicates duplicates;
    private final DocumentRequests requests;
    private final Screenings screenings;
    private final TwoPersonRule rule;
    private final Ratings ratings;
    private final DiligenceLevels levels;
    private final Reliances reliances;
    private final Assessments assessments;
    private final Accounts accounts;
    private final Offboardings offboardings;
    private final BankNotices notices;
    private final Successions successions;
    private final Reviews reviews;
    private final RetentionClocks clocks;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dossiers(
            Cases cases,
            Parties parties,
            Applications applications,
            EntityApplications entityApplications,
            EntityFiles entityFiles,
            Inbox inbox,
            Documents documents,
            Corrections corrections,
            Duplicates duplicates,
            DocumentRequests requests,
            Screenings screenings,
            TwoPersonRule rule,
            Ratings ratings,
            DiligenceLevels levels,
            Reliances reliances,
            Assessments assessments,
            Accounts accounts,
            Offboardings offboardings,
            BankNotices notices,
            Successions successions,
            Reviews reviews,
            RetentionClocks clocks,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.parties = parties;
        this.applications = applications;
        this.entityApplications = entityApplications;
        this.entityFiles = entityFiles;
        this.inbox = inbox;
        this.documents = documents;
        this.corrections = corrections;
        this.duplicates = duplicates;
        this.requests = requests;
        this.screenings = screenings;
        this.rule = rule;
        this.ratings = ratings;
        this.levels = levels;
        this.reliances = reliances;
        this.assessments = assessments;
        this.accounts = accounts;
        this.offboardings = offboardings;
        this.notices = notices;
        this.successions = successions;
        this.reviews = reviews;
        this.clocks = clocks;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Dossier read(CaseId caseId) {
        CaseFile file = cases.get(caseId);
        Party client = Optional.ofNullable(
                        parties.known(List.of(file.partyId())).get(file.partyId()))
                .orElseThrow(() -> new NotFound("party", file.partyId()));
        boolean entity = client instanceof LegalEntity;
        events.publishEvent(new CaseViewed(caseId, clock.instant()));
        return new Dossier(
                file,
                client,
                entityApplications.statement(caseId).orElse(null),
                entity ? entityFiles.behind(caseId) : null,
                entityFiles.determination(caseId).orElse(null),
                form(caseId),
                inbox.of(caseId),
                evidence(caseId),
                documents.comparison(caseId).orElse(null),
                screening(caseId, client),
                ratings.latest(caseId).orElse(null),
                levels.of(caseId),
                reliances.of(caseId).orElse(null),
                assessments.latest(caseId).orElse(null),
                requests.open(caseId).orElse(null),
                accounts.of(caseId).orElse(null),
                offboardings.of(caseId).orElse(null),
                notices.proposal(caseId).orElse(null),
                successions.of(caseId).orElse(null),
                successions.takenBack(caseId),
                successions.latestScreening(caseId).orElse(null),
                reviews.running(caseId).orElse(null),
                clocks.of(caseId),
                trail.of(caseId));
    }

    /** @throws NotFound when the case has no such screening */
    @Transactional
    public ScreeningResult archived(CaseId caseId, String key) {
        ScreeningResult result = screenings.archived(caseId, key).orElseThrow(() -> new NotFound("screening", key));
        events.publishEvent(new CaseViewed(caseId, clock.instant()));
        return result;
    }

    /** @throws NotFound when the case has no such document */
    @Transactional
    public List<KnownField> fields(CaseId caseId, DocumentId id) {
        if (!documents.get(id).caseId().equals(caseId)) {
            throw new NotFound("document", id);
        }
        events.publishEvent(new CaseViewed(caseId, clock.instant()));
        return corrections.fields(id);
    }

    private ScreeningView screening(CaseId caseId, Party client) {
        Optional<ScreeningResult> latest = screenings.latest(caseId);
        ScreeningQuery asked = latest.map(ScreeningResult::query).orElseGet(() -> ScreeningQuery.of(client));
        Map<String, ScreeningQuery> queries = new HashMap<>();
        return new ScreeningView(
                screenings.latestKey(caseId).orElse(null),
                latest.orElse(null),
                screenings.hits(caseId).stream()
                        .map(hit -> HitView.of(
                                hit, queries.computeIfAbsent(hit.screeningId(), key -> query(caseId, key, asked))))
                        .toList(),
                latest.map(ScreeningResult::nearMiss)
                        .map(near -> HitExplanation.of(asked, near))
                        .orElse(null),
                screenings.clearedBefore(client.id(), caseId),
                rule);
    }

    /** Several people may be screened in one case; each hit is held against whom it was found for. */
    private ScreeningQuery query(CaseId caseId, String key, ScreeningQuery otherwise) {
        return screenings.archived(caseId, key).map(ScreeningResult::query).orElse(otherwise);
    }

    private ApplicationForm form(CaseId caseId) {
        try {
            return applications.form(caseId);
        } catch (NotFound none) {
            return null;
        }
    }

    /** What counts comes first, what was replaced last. */
    private List<Evidence> evidence(CaseId caseId) {
        List<Duplicate> seenElsewhere = duplicates.of(caseId);
        return documents.of(caseId).stream()
                .sorted(Comparator.comparing(Document::superseded))
                .map(document -> evidence(document, seenElsewhere))
                .toList();
    }

    private Evidence evidence(Document document, List<Duplicate> seenElsewhere) {
        return new Evidence(
                document,
                documents.reading(document.id()).orElse(null),
                corrections.fields(document.id()),
                seenElsewhere.stream()
                        .filter(one -> one.document().equals(document.id()))
                        .toList());
    }
}

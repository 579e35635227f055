package org.lotse.caseview;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.lotse.account.Account;
import org.lotse.audit.TrailEntry;
import org.lotse.casefile.CaseStage;
import org.lotse.casefile.CaseStatus;
import org.lotse.casefile.Decision;
import org.lotse.casefile.Product;
import org.lotse.document.Comparison;
import org.lotse.document.Document;
import org.lotse.document.Duplicate;
import org.lotse.duediligence.Assessment;
import org.lotse.inbox.OpenTask;
import org.lotse.kernel.CaseId;
import org.lotse.party.LegalEntity;
import org.lotse.party.NaturalPerson;
import org.lotse.risk.Rating;
import org.lotse.screening.Hit;
import org.lotse.screening.ScreeningResult;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A case for programs of the bank. */
@RestController
class CaseApi {

    private final Dossiers dossiers;

    CaseApi(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /**
     * @param client null for a legal entity, as {@code entity} is for a person
     * @param duplicates documents that lie in other clients' cases too
     * @param screening names the latest screening in the archive, {@code /api/cases/{caseId}/screenings/{id}}
     * @param timeline what happened, oldest first
     */
    record Answer(
            CaseId caseId,
            NaturalPerson client,
            LegalEntity entity,
            Product product,
            CaseStatus status,
            CaseStage stage,
            Instant openedAt,
            Decision decision,
            List<OpenTask> tasks,
            List<Document> documents,
            Comparison comparison,
            List<Duplicate> duplicates,
            String screening,
            List<Hit> hits,
            Rating rating,
            Assessment assessment,
            Account account,
            List<Event> timeline) {}

    /** An entry of the trail without its number, which counts what happens in the whole house, behind walls too. */
    record Event(Instant at, String actor, String action, JsonNode facts, String hash) {

        static Event of(TrailEntry entry) {
            return new Event(entry.at(), entry.actor(), entry.action(), entry.facts(), entry.hash());
        }
    }

    /** A screening as it was kept: question, answer and everything needed to make it again. */
    @GetMapping("/api/cases/{caseId}/screenings/{id}")
    @PreAuthorize(Access.SCREENINGS)
    ScreeningResult screening(@PathVariable String caseId, @PathVariable String id) {
        return dossiers.archived(CaseId.of(caseId), id);
    }

    @GetMapping("/api/cases/{caseId}")
    @PreAuthorize(Access.READ)
    Answer read(@PathVariable String caseId) {
        Dossier dossier = dossiers.read(CaseId.of(caseId));
        return new Answer(
                dossier.file().id(),
                dossier.person(),
                dossier.entity(),
                dossier.file().product(),
                dossier.file().status(),
                dossier.file().stage(),
                dossier.file().openedAt(),
                dossier.file().decision(),
                dossier.tasks(),
                dossier.evidence().stream().map(Evidence::document).toList(),
                dossier.comparison(),
                dossier.evidence().stream()
                        .flatMap(evidence -> evidence.duplicates().stream())
                        .toList(),
                dossier.screening().key(),
                dossier.hits().stream().map(HitView::hit).toList(),
                dossier.rating(),
                dossier.assessment(),
                dossier.account(),
                dossier.trail().stream().map(Event::of).toList());
    }
}

package org.lotse.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lotse.casefile.CaseFile;
import org.lotse.casefile.Cases;
import org.lotse.document.Corrections;
import org.lotse.document.Document;
import org.lotse.document.Documents;
import org.lotse.document.Reading;
import org.lotse.duediligence.Assessments;
import org.lotse.entity.EntityFiles;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.party.LegalEntity;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.lotse.risk.Ratings;
import org.lotse.screening.Hit;
import org.lotse.screening.ScreeningResult;
import org.lotse.screening.Screenings;
import org.springframework.stereotype.Component;

/** Fetches from every room what a dossier says. */
@Component
class Gathering {

    private final Cases cases;
    private final Parties parties;
    private final EntityFiles entities;
    private final Documents documents;
    private final Corrections corrections;
    private final Screenings screenings;
    private final Ratings ratings;
    private final Assessments assessments;

    Gathering(
            Cases cases,
            Parties parties,
            EntityFiles entities,
            Documents documents,
            Corrections corrections,
            Screenings screenings,
            Ratings ratings,
            Assessments assessments) {
        this.cases = cases;
        this.parties = parties;
        this.entities = entities;
        this.documents = documents;
        this.corrections = corrections;
        this.screenings = screenings;
        this.ratings = ratings;
        this.assessments = assessments;
    }

    Contents of(CaseId caseId) {
        CaseFile file = cases.get(caseId);
        Party client = parties.known(List.of(file.partyId())).get(file.partyId());
        if (client == null) {
            throw new NotFound("party", file.partyId());
        }
        return new Contents(
                file,
                client,
                client instanceof LegalEntity ? entities.behind(caseId) : null,
                entities.determination(caseId).orElse(null),
                papers(caseId),
                screenings.latest(caseId).orElse(null),
                screenings.hits(caseId).stream()
                        .map(hit -> new JudgedHit(hit, screened(caseId, hit, client)))
                        .toList(),
                ratings.latest(caseId).orElse(null),
                assessments.latest(caseId).orElse(null),
                cases.contributors(caseId));
    }

    private List<Paper> papers(CaseId caseId) {
        var papers = new ArrayList<Paper>();
        documents.of(caseId).stream()
                .sorted(Comparator.comparing(Document::superseded))
                .forEach(document -> papers.add(new Paper(
                        papers.size() + 1,
                        document,
                        documents.reading(document.id()).map(Reading::type).orElse(null),
                        corrections.fields(document.id()))));
        return papers;
    }

    private String screened(CaseId caseId, Hit hit, Party client) {
        return screenings
                .archived(caseId, hit.screeningId())
                .map(ScreeningResult::query)
                .flatMap(query -> query.names().stream().findFirst())
                .orElseGet(client::fullName);
    }
}

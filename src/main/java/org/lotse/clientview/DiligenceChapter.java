package org.lotse.clientview;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lotse.dossier.CaseDossiers;
import org.lotse.dossier.DossierFile;
import org.lotse.kernel.CaseId;
import org.lotse.review.ReviewDate;
import org.lotse.review.Reviews;
import org.lotse.risk.Rating;
import org.lotse.risk.Ratings;
import org.lotse.screening.Hit;
import org.lotse.screening.ScreeningResult;
import org.lotse.screening.Screenings;
import org.lotse.security.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How well the bank knows the client, and when it looks again. Hits and dossiers are for those who judge them. */
@Component
@Order(30)
class DiligenceChapter implements Chapter {

    private static final Set<Role> JUDGES = EnumSet.of(Role.COMPLIANCE, Role.SENIOR_MANAGEMENT, Role.AUDITOR);
    private static final Set<Role> REVIEWERS = EnumSet.of(Role.CLERK, Role.COMPLIANCE, Role.AUDITOR);

    private final Ratings ratings;
    private final Screenings screenings;
    private final Reviews reviews;
    private final CaseDossiers dossiers;

    DiligenceChapter(Ratings ratings, Screenings screenings, Reviews reviews, CaseDossiers dossiers) {
        this.ratings = ratings;
        this.screenings = screenings;
        this.reviews = reviews;
        this.dossiers = dossiers;
    }

    /**
     * @param rating the latest of all cases, or null
     * @param screenedAt when the client was last screened in a case, or null
     * @param openHits how many hits nobody has settled; null for whoever may not know
     * @param next the earliest review that is due, or null
     * @param reviewedIn cases whose review is under way
     * @param dossiers newest first; empty for whoever may not read them
     * @param reviewer whether the reader may open reviews
     */
    record Diligence(
            Rating rating,
            Instant screenedAt,
            Long openHits,
            ReviewDate next,
            List<CaseId> reviewedIn,
            List<DossierFile> dossiers,
            boolean reviewer) {}

    @Override
    public String name() {
        return "diligence";
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public Optional<Diligence> of(Client client) {
        boolean judge = is(client, JUDGES);
        return Optional.of(new Diligence(
                newest(client.each(id -> ratings.latest(id).stream().toList()), Rating::at),
                newest(
                        client.each(id -> screenings.latest(id).stream().toList())
                                .map(ScreeningResult::screenedAt),
                        at -> at),
                judge ? openHits(client) : null,
                next(client),
                client.each(id -> reviews.running(id).map(review -> id).stream().toList())
                        .toList(),
                judge ? client.newestFirst(dossiers::of, DossierFile::at) : List.of(),
                is(client, REVIEWERS)));
    }

    private static boolean is(Client client, Set<Role> some) {
        return client.reader().roles().stream().anyMatch(some::contains);
    }

    private static <T> T newest(Stream<T> all, Function<T, Instant> moment) {
        return all.max(Comparator.comparing(moment)).orElse(null);
    }

    private long openHits(Client client) {
        return client.each(screenings::hits)
                .filter(hit -> hit.standing() != Hit.Standing.SETTLED)
                .count();
    }

    private ReviewDate next(Client client) {
        return client.each(id -> reviews.date(id).stream().toList())
                .filter(date -> date.dueOn() != null)
                .min(Comparator.comparing(ReviewDate::dueOn))
                .orElse(null);
    }
}

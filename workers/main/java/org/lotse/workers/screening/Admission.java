package org.lotse.workers.screening;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.lotse.workers.screening.list.SanctionsList;

/** What an edition must be like to come into force in place of another. */
final class Admission {

    /** A list that loses more than this share of its entries was more likely damaged than pardoned. */
    private static final double LARGEST_LOSS = 0.2;

    private final Map<String, Duration> oldest;
    private final Clock clock;

    /** @param oldest how old an edition of a list may be, by source; a list that is not named may be of any age */
    Admission(Map<String, Duration> oldest, Clock clock) {
        this.oldest = Map.copyOf(oldest);
        this.clock = clock;
    }

    /**
     * Why an edition is not taken; empty when it is. Where nothing is in force yet, an old edition is better than none:
     * it is taken, and {@link #tooOld} says what is wrong with it.
     *
     * @param before the edition in force, or null
     */
    Optional<String> refusal(SanctionsList edition, SanctionsList before) {
        if (before == null) {
            return Optional.empty();
        }
        if (edition.entries().size() < (1 - LARGEST_LOSS) * before.entries().size()) {
            return Optional.of("The list shrank from %d to %d entries"
                    .formatted(before.entries().size(), edition.entries().size()));
        }
        if (edition.publicationDate().isBefore(before.publicationDate())) {
            return Optional.of("The list is of %s, older than the one in force of %s"
                    .formatted(edition.publicationDate(), before.publicationDate()));
        }
        return tooOld(edition.source(), edition.publicationDate());
    }

    /** What is wrong with a list's age, if anything is. */
    Optional<String> tooOld(String source, LocalDate published) {
        Duration limit = oldest.get(source);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return limit == null || !published.plusDays(limit.toDays()).isBefore(today)
                ? Optional.empty()
                : Optional.of(
                        "The list is of %s, and may be no older than %d days".formatted(published, limit.toDays()));
    }
}

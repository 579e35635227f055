package org.lotse.workers.screening.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lotse.workers.screening.list.BirthDate;
import org.lotse.workers.screening.list.ListEntry;
import org.lotse.workers.screening.match.Contribution.Kind;

/** Adds up what speaks for and against an entry; every summand is bounded so that the sum stays between 0 and 1. */
final class Scoring {

    static final int FULL = 10_000;
    /** What facts beside the name can add at most; a name further below a threshold cannot reach it. */
    static final double MOST_ADDED = 0.10;

    private static final double WEAK_ALIAS = 0.88;
    private static final int SAME_COUNTRY = 150;
    private static final int OTHER_COUNTRY = -300;
    private static final int OTHER_GENDER = -1500;
    private static final int SAME_IDENTIFIER = 4000;

    private final List<Contribution> contributions = new ArrayList<>();
    private int sum;

    private Scoring() {}

    static List<Contribution> of(Query query, ListEntry entry, double name, boolean weak) {
        Scoring scoring = new Scoring();
        scoring.name(name, weak);
        scoring.dateOfBirth(query, entry);
        scoring.country(query, entry);
        scoring.gender(query, entry);
        scoring.identifier(query, entry);
        return scoring.contributions;
    }

    /** The sum in ten-thousandths. */
    static int sum(List<Contribution> contributions) {
        return contributions.stream().mapToInt(Contribution::tenThousandths).sum();
    }

    private void name(double likeness, boolean weak) {
        int points = (int) Math.round(likeness * (weak ? WEAK_ALIAS : 1) * FULL);
        String alike =
                likeness == 1 ? "the names are the same" : "the names are alike to %.1f %%".formatted(likeness * 100);
        add(Kind.NAME, points, weak ? alike + "; the list calls this alias weak" : alike);
    }

    private void dateOfBirth(Query query, ListEntry entry) {
        List<BirthDate> listed = entry.datesOfBirth();
        if (query.dateOfBirth().isPresent() && !listed.isEmpty()) {
            BirthDateEvidence evidence =
                    BirthDateEvidence.of(query.dateOfBirth().get(), listed);
            add(Kind.DATE_OF_BIRTH, evidence.points(), evidence.reason());
        }
    }

    private void country(Query query, ListEntry entry) {
        if (!query.countries().isEmpty() && !entry.countries().isEmpty()) {
            boolean shared = !Collections.disjoint(query.countries(), entry.countries());
            add(
                    Kind.COUNTRY,
                    shared ? SAME_COUNTRY : OTHER_COUNTRY,
                    shared ? "a country in common" : "no country in common");
        }
    }

    private void gender(Query query, ListEntry entry) {
        if (query.gender().isPresent()
                && entry.gender().isPresent()
                && !query.gender().equals(entry.gender())) {
            add(Kind.GENDER, OTHER_GENDER, "another gender");
        }
    }

    private void identifier(Query query, ListEntry entry) {
        if (!Collections.disjoint(query.identifiers(), entry.identifiers())) {
            add(Kind.IDENTIFIER, SAME_IDENTIFIER, "a document or registration number in common");
        }
    }

    private void add(Kind kind, int points, String reason) {
        int bounded = Math.max(-sum, Math.min(FULL - sum, points));
        contributions.add(new Contribution(kind, bounded, reason));
        sum += bounded;
    }
}

package org.lotse.workers.screening.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.lotse.workers.screening.list.BirthDate;
import org.lotse.workers.screening.list.Gender;
import org.lotse.workers.screening.list.ListEntry;
import org.lotse.workers.screening.match.Contribution.Kind;

/** Adds up what speaks for and against an entry; every summand is bounded so that the sum stays between 0 and 1. */
final class Scoring {

    static final int FULL = 10_000;
    /** What facts beside name and identifiers can add at most; a name further below a threshold cannot reach it. */
    static final double MOST_ADDED = 0.10;

    /** Of a hundred points that a weak alias would get, so many are taken again. */
    private static final int WEAK_ALIAS = 12;

    private static final int SAME_COUNTRY = 150;
    private static final int OTHER_COUNTRY = -300;
    private static final int SAME_PLACE = 100;
    private static final int OTHER_PLACE = -100;
    private static final int SAME_GENDER = 50;
    private static final int OTHER_GENDER = -1500;

    private final List<Contribution> contributions = new ArrayList<>(6);
    private int sum;

    private Scoring() {}

    static List<Contribution> of(Facts facts, ListEntry entry, NameScore name, boolean weak) {
        Scoring scoring = new Scoring();
        scoring.name(name, weak);
        scoring.dateOfBirth(facts.query().dateOfBirth(), entry.datesOfBirth());
        scoring.place(facts, entry.placesOfBirth());
        scoring.country(facts.query().countries(), entry.countries());
        scoring.gender(facts.query().gender(), entry.gender());
        scoring.identifier(facts.query(), entry);
        return scoring.contributions;
    }

    /** The sum in ten-thousandths. */
    static int sum(List<Contribution> contributions) {
        int sum = 0;
        for (Contribution contribution : contributions) {
            sum += contribution.tenThousandths();
        }
        return sum;
    }

    private void name(NameScore name, boolean weak) {
        add(Kind.NAME, name.tenThousandths(), name.reason());
        if (weak) {
            add(Kind.WEAK_ALIAS, -Math.round(sum * WEAK_ALIAS / 100f), "the list calls this alias weak");
        }
    }

    private void dateOfBirth(Optional<BirthDate> stated, List<BirthDate> listed) {
        if (stated.isPresent() && !listed.isEmpty()) {
            BirthDateEvidence evidence = BirthDateEvidence.of(stated.get(), listed);
            add(Kind.DATE_OF_BIRTH, evidence.points(), evidence.reason());
        }
    }

    private void place(Facts facts, List<String> listed) {
        if (facts.hasPlace() && !listed.isEmpty()) {
            boolean same = facts.bornIn(listed);
            add(
                    Kind.PLACE_OF_BIRTH,
                    same ? SAME_PLACE : OTHER_PLACE,
                    same ? "the same place of birth" : "another place of birth");
        }
    }

    private void country(List<String> stated, List<String> listed) {
        if (!stated.isEmpty() && !listed.isEmpty()) {
            boolean shared = !Collections.disjoint(stated, listed);
            add(
                    Kind.COUNTRY,
                    shared ? SAME_COUNTRY : OTHER_COUNTRY,
                    shared ? "a country in common" : "no country in common");
        }
    }

    private void gender(Optional<Gender> stated, Optional<Gender> listed) {
        if (stated.isPresent() && listed.isPresent()) {
            boolean same = stated.equals(listed);
            add(Kind.GENDER, same ? SAME_GENDER : OTHER_GENDER, same ? "the same gender" : "another gender");
        }
    }

    private void identifier(Query query, ListEntry entry) {
        IdentifierEvidence evidence = IdentifierEvidence.of(query.identifiers(), entry.identifiers());
        if (evidence != IdentifierEvidence.NONE) {
            add(Kind.IDENTIFIER, evidence.points(), evidence.reason());
        }
    }

    private void add(Kind kind, int points, String reason) {
        int bounded = Math.max(-sum, Math.min(FULL - sum, points));
        contributions.add(new Contribution(kind, bounded, reason));
        sum += bounded;
    }
}

package org.lotse.workers.screening.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lotse.workers.screening.list.BirthDate;
import org.lotse.workers.screening.list.EntryType;
import org.lotse.workers.screening.list.Gender;
import org.lotse.workers.screening.list.ListEntry;
import org.lotse.workers.screening.list.ListedName;
import org.lotse.workers.screening.match.Contribution.Kind;
import org.lotse.workers.screening.name.NameReader;

class FactsTest {

    private static final ListEntry LISTED = new ListEntry(
            "1",
            EntryType.PERSON,
            List.of(new ListedName("Viktor Sokolnikov", false)),
            List.of(BirthDate.of("1968-03-14").orElseThrow()),
            List.of("Kandahar Province, Afghanistan"),
            List.of("AF", "RU"),
            Optional.of(Gender.MALE),
            List.of("AB12345"),
            "",
            "");
    private static final Query ASKED = Query.named(EntryType.PERSON, "Viktor Sokolnikov");

    @Test
    void everyFactThatAgreesAddsAndTheSumNeverExceedsOne() {
        List<Contribution> all = contributions(
                new Query(
                        EntryType.PERSON,
                        List.of("Viktor Sokolnikov"),
                        BirthDate.of("1968-03-14"),
                        Optional.of("Kandahar"),
                        List.of("RU"),
                        Optional.of(Gender.MALE),
                        List.of("AB12345")),
                5000);

        assertThat(all)
                .extracting(Contribution::kind)
                .containsExactly(
                        Kind.NAME, Kind.DATE_OF_BIRTH, Kind.PLACE_OF_BIRTH, Kind.COUNTRY, Kind.GENDER, Kind.IDENTIFIER);
        assertThat(all).extracting(Contribution::tenThousandths).containsExactly(5000, 700, 100, 150, 50, 4000);
        assertThat(Scoring.sum(all)).isEqualTo(10_000);
        assertThat(all).extracting(Contribution::reason).doesNotContain("");
        assertThat(all.get(0).points()).isEqualTo(0.5);
    }

    @Test
    void everyFactThatContradictsTakesAndTheSumNeverFallsBelowNothing() {
        Query other = new Query(
                EntryType.PERSON,
                List.of("Viktor Sokolnikov"),
                BirthDate.of("1990"),
                Optional.of("Minsk"),
                List.of("DE"),
                Optional.of(Gender.FEMALE),
                List.of("CD67890"));

        assertThat(contributions(other, 10_000))
                .extracting(Contribution::tenThousandths)
                .containsExactly(10_000, -3000, -100, -300, -1500);
        assertThat(Scoring.sum(contributions(other, 1000))).isZero();
        assertThat(contributions(other, 1000))
                .extracting(Contribution::tenThousandths)
                .startsWith(1000, -1000, 0);
    }

    @Test
    void whatIsNotKnownOnBothSidesIsNotCounted() {
        assertThat(contributions(ASKED, 9000)).extracting(Contribution::kind).containsExactly(Kind.NAME);
        assertThat(contributions(ASKED.bornIn("the"), 9000)).hasSize(1);
        assertThat(Scoring.of(
                        facts(ASKED.bornIn("Kandahar").from("AF").born(BirthDate.year(1968))),
                        Names.entry(EntryType.PERSON, "Viktor Sokolnikov"),
                        new NameScore(9000, ""),
                        false))
                .hasSize(1);
    }

    @Test
    void aPlaceIsTheSameWhenItsNameIsHoweverTheRestIsWritten() {
        assertThat(contributions(ASKED.bornIn("Kandahar, Afghanistan"), 5000)
                        .get(1)
                        .tenThousandths())
                .isEqualTo(100);
        assertThat(contributions(ASKED.bornIn("قندهار"), 5000).get(1).kind()).isEqualTo(Kind.PLACE_OF_BIRTH);
        assertThat(contributions(ASKED.bornIn("Herat"), 5000).get(1).tenThousandths())
                .isEqualTo(-100);
    }

    @Test
    void aWeakAliasGivesAwayAnEighthOfItsPoints() {
        List<Contribution> weak = Scoring.of(facts(ASKED), LISTED, new NameScore(10_000, ""), true);

        assertThat(weak).extracting(Contribution::tenThousandths).containsExactly(10_000, -1200);
        assertThat(weak.get(1).kind()).isEqualTo(Kind.WEAK_ALIAS);
    }

    @Test
    void aVesselWithTheImoNumberIsFoundUnderAnyName() {
        Query query = Query.named(EntryType.VESSEL, "Rose of Anywhere").identifiedBy("9074729");
        ListEntry vessel = new ListEntry(
                "7",
                EntryType.VESSEL,
                List.of(new ListedName("Sea Pony", false)),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of("9074729"),
                "",
                "");

        assertThat(new Comparison().score(query, vessel)).isGreaterThanOrEqualTo(0.95);
        assertThat(new Comparison()
                        .score(Query.named(EntryType.VESSEL, "Sea Pony").identifiedBy("9176187"), vessel))
                .isEqualTo(0.75);
    }

    private static List<Contribution> contributions(Query query, int name) {
        return Scoring.of(facts(query), LISTED, new NameScore(name, "alike"), false);
    }

    private static Facts facts(Query query) {
        return new Facts(query, new NameReader());
    }
}

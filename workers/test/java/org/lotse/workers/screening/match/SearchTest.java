package org.lotse.workers.screening.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lotse.workers.screening.list.EntryType;
import org.lotse.workers.screening.list.ListEntry;
import org.lotse.workers.screening.list.SanctionsList;

class SearchTest {

    private static final long SEED = 5;
    private static final List<ListEntry> ENTRIES =
            SampleLists.ALL.stream().flatMap(list -> list.entries().stream()).toList();

    @Test
    void theSearchGivesEveryEntryTheScoreThatComparingItAloneGives() {
        Matcher matcher = new Matcher(SampleLists.ALL);
        Comparison comparison = new Comparison();
        for (ListEntry entry : ENTRIES) {
            Query query = Query.named(entry.type(), entry.name());
            for (Hit hit : matcher.screen(query, 0.5, 50).hits()) {
                assertThat(comparison.score(query, hit.entry()))
                        .as(entry.name())
                        .isEqualTo(hit.score());
            }
        }
    }

    @Test
    void noEntryAboveTheThresholdIsOverlooked() {
        Matcher matcher = new Matcher(SampleLists.ALL);
        Comparison comparison = new Comparison();
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        for (ListEntry entry : ENTRIES) {
            Query query = Query.named(entry.type(), slipped(entry.name(), random));
            List<String> found = ids(matcher.screen(query, 0.85, 100).hits());
            for (ListEntry other : ENTRIES) {
                if (other.type().comparableWith(query.type()) && comparison.score(query, other) >= 0.85) {
                    assertThat(found).as(query.names() + " " + other.name()).contains(other.id());
                }
            }
        }
    }

    @Test
    void moreEntriesChangeNoScoreAndLoseNoHit() {
        List<ListEntry> half = ENTRIES.subList(0, ENTRIES.size() / 2);
        Matcher few = new Matcher(List.of(list(half)));
        Matcher all = new Matcher(List.of(list(ENTRIES)));
        for (ListEntry entry : half) {
            Query query = Query.named(entry.type(), entry.name());
            assertThat(all.screen(query, 0.7, 200).hits())
                    .containsAll(few.screen(query, 0.7, 200).hits());
        }
    }

    @Test
    void moreNamesOfTheOneLookedForNeverLoseAHit() {
        Matcher matcher = new Matcher(SampleLists.ALL);
        for (ListEntry entry : ENTRIES) {
            Query one = Query.named(entry.type(), entry.name());
            Query more = new Query(
                    entry.type(),
                    List.of("Somebody Else", entry.name()),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of());

            assertThat(ids(matcher.screen(more, 0.85, 100).hits()))
                    .containsAll(ids(matcher.screen(one, 0.85, 100).hits()));
        }
    }

    @Test
    void aNumberInCommonIsEnoughToBeLookedAtUnderEveryNameOfTheEntry() {
        ListEntry entry = ENTRIES.stream()
                .filter(one -> !one.identifiers().isEmpty() && one.names().size() > 1)
                .findFirst()
                .orElseThrow();
        String last = entry.names().get(entry.names().size() - 1).text();
        Query query =
                Query.named(entry.type(), last).identifiedBy(entry.identifiers().get(0));

        Screening screening = new Matcher(SampleLists.ALL).screen(query, 0.99, 5);

        assertThat(screening.hits()).anyMatch(hit -> hit.entry() == entry && hit.score() == 1);
    }

    @Test
    void theNearMissIsTheBestBelowTheThreshold() {
        Query query = Query.named(EntryType.PERSON, "Viktor Sokolnykof");
        Matcher matcher = new Matcher(SampleLists.ALL);
        List<Hit> everything = matcher.screen(query, 0, 500).hits();

        Screening strict = matcher.screen(query, 1, 500);

        Hit best =
                everything.stream().filter(hit -> hit.score() < 1).findFirst().orElseThrow();
        assertThat(strict.nearMiss())
                .hasValueSatisfying(miss -> assertThat(miss.score()).isEqualTo(best.score()));
    }

    @Test
    void manyNamesOfEqualClaimAreAllLookedAt() {
        List<ListEntry> crowd = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            crowd.add(Names.entry(EntryType.PERSON, "Sokolnikov Viktor"));
        }

        assertThat(new Matcher(List.of(list(crowd)))
                        .screen(Query.named(EntryType.PERSON, "Viktor Sokolnikov"), 0.85, 1000)
                        .hits())
                .hasSize(600);
    }

    private static String slipped(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 1);
        return name.substring(0, at) + name.charAt(at - 1) + name.substring(at);
    }

    private static List<String> ids(List<Hit> hits) {
        return hits.stream().map(hit -> hit.entry().id()).toList();
    }

    private static SanctionsList list(List<ListEntry> entries) {
        return new SanctionsList("TEST", "nowhere", LocalDate.EPOCH, "", entries);
    }
}

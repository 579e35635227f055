package org.lotse.workers.screening.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lotse.workers.screening.list.BirthDate;
import org.lotse.workers.screening.list.EntryType;
import org.lotse.workers.screening.list.ListEntry;
import org.lotse.workers.screening.list.ListedName;

class ScorePropertiesTest {

    private static final long SEED = 20261121;
    private static final Matcher MATCHER = new Matcher(SampleLists.ALL);
    private static final Comparison COMPARISON = new Comparison();
    private static final List<ListEntry> PERSONS = SampleLists.ALL.stream()
            .flatMap(list -> list.entries().stream())
            .filter(entry -> entry.type() == EntryType.PERSON)
            .toList();

    private final Random random = new Random(SEED);

    ScorePropertiesTest() {
        System.out.println("seed " + SEED);
    }

    @Test
    void everyListedNameScoresOneAgainstItsOwnEntryUnlessItIsWeak() {
        for (ListEntry entry : PERSONS) {
            for (ListedName name : entry.names()) {
                double score = COMPARISON.score(Query.named(EntryType.PERSON, name.text()), entry);
                assertThat(score).as(name.text()).isEqualTo(name.weak() ? 0.88 : 1.0);
            }
        }
    }

    @Test
    void theSameWordsInAnyOrderScoreTheSame() {
        for (int i = 0; i < 2000; i++) {
            String name = mangled(anyName());
            ListEntry entry = PERSONS.get(random.nextInt(PERSONS.size()));

            double score = COMPARISON.score(Query.named(EntryType.PERSON, name), entry);
            double shuffled = COMPARISON.score(Query.named(EntryType.PERSON, shuffled(name)), entry);

            assertThat(shuffled).as(name).isEqualTo(score);
        }
    }

    @Test
    void everyScoreLiesBetweenZeroAndOneAndIsTheSumOfItsParts() {
        for (int i = 0; i < 2000; i++) {
            Query query =
                    Query.named(EntryType.PERSON, mangled(anyName())).born(BirthDate.year(1940 + random.nextInt(60)));
            for (Hit hit : MATCHER.screen(query, 0, 20).hits()) {
                int sum = hit.contributions().stream()
                        .mapToInt(Contribution::tenThousandths)
                        .sum();
                assertThat(hit.score()).isBetween(0.0, 1.0).isEqualTo(sum / 10_000.0);
            }
        }
    }

    @Test
    void theCostsOfTheWordsAddUpToExactlyWhatTheNameLost() {
        for (int i = 0; i < 500; i++) {
            for (Hit hit : MATCHER.screen(Query.named(EntryType.PERSON, mangled(anyName())), 0, 5)
                    .hits()) {
                long costs = hit.tokens().stream()
                        .mapToLong(pair -> Math.round(pair.cost() * 10_000))
                        .sum();

                assertThat(10_000 - costs)
                        .as(hit.query().text())
                        .isEqualTo(hit.contributions().get(0).tenThousandths());
            }
        }
    }

    @Test
    void aSingleSlipInALongNameIsStillAlarmed() {
        for (ListEntry entry : PERSONS) {
            String name = entry.name();
            int at = 2 + random.nextInt(name.length() - 4);
            String slipped = name.substring(0, at) + name.charAt(at) + name.substring(at);

            assertThat(MATCHER.screen(Query.named(EntryType.PERSON, slipped), 0.85, 5)
                            .hits())
                    .as(slipped)
                    .anyMatch(hit -> hit.entry() == entry);
        }
    }

    @Test
    void theSameQueryOnTheSameListsGetsTheSameAnswer() {
        Matcher rebuilt = new Matcher(SampleLists.ALL);
        for (int i = 0; i < 300; i++) {
            Query query = Query.named(EntryType.PERSON, mangled(anyName()));

            assertThat(rebuilt.screen(query, 0.5, 20)).isEqualTo(MATCHER.screen(query, 0.5, 20));
        }
    }

    private String anyName() {
        List<ListedName> names = PERSONS.get(random.nextInt(PERSONS.size())).names();
        return names.get(random.nextInt(names.size())).text().replace("-", " ");
    }

    /** Leaves the words alone but changes a letter here and there. */
    private String mangled(String name) {
        StringBuilder mangled = new StringBuilder(name);
        for (int slips = random.nextInt(3); slips > 0; slips--) {
            int at = random.nextInt(mangled.length());
            if (mangled.charAt(at) != ' ') {
                mangled.setCharAt(at, (char) ('a' + random.nextInt(26)));
            }
        }
        return mangled.toString();
    }

    private String shuffled(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(name.split(" ")));
        Collections.shuffle(words, random);
        return String.join(" ", words);
    }
}

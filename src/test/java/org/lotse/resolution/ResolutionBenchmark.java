package org.lotse.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotse.kernel.Json;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.lotse.party.PartyId;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Recognising one client among 100,000 in the database, against comparing with all of them, which lie in memory made ready
 * for it. Not part of the build: {@code mvn -pl workers,src test -Dtest=ResolutionBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false}; {@code -Dbook.clients} changes the size.
 */
@PlatformTest
class ResolutionBenchmark {

    private static final int CLIENTS = Integer.getInteger("book.clients", 100_000);
    private static final long SEED = 20_261_127;
    private static final int SEARCHES = 50;
    private static final int WANTED_RATIO = 5;

    @Autowired
    private KeyTable keys;

    @Autowired
    private Parties parties;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Json json;

    @Test
    void keysFindWhatComparingWithAllFindsInAFractionOfTheTime() {
        List<NaturalPerson> book = new InventedBook(SEED, CLIENTS).people();
        keep(book);
        List<Traits> all = book.stream().map(Traits::of).toList();
        List<NaturalPerson> asked = new ArrayList<>();
        for (int at = 0; at < SEARCHES; at++) {
            asked.add(book.get((int) ((long) at * book.size() / SEARCHES)));
        }
        asked.forEach(this::byKeys);

        long[] byKeys = new long[SEARCHES];
        long[] byAll = new long[SEARCHES];
        int found = 0;
        int missed = 0;
        for (int at = 0; at < SEARCHES; at++) {
            long start = System.nanoTime();
            Set<PartyId> some = byKeys(asked.get(at));
            byKeys[at] = System.nanoTime() - start;
            start = System.nanoTime();
            Set<PartyId> every = byAll(asked.get(at), all);
            byAll[at] = System.nanoTime() - start;
            found += every.size();
            every.removeAll(some);
            missed += every.size();
        }
        Arrays.sort(byKeys);
        Arrays.sort(byAll);
        double ratio = (double) byAll[SEARCHES / 2] / byKeys[SEARCHES / 2];
        System.out.printf(
                "seed %d, clients %d: by keys %.2f ms in the median, %.2f ms at p95; with all %.1f ms; ratio %.1f; "
                        + "%d of %d resemblances missed%n",
                SEED,
                book.size(),
                byKeys[SEARCHES / 2] / 1e6,
                byKeys[SEARCHES * 95 / 100] / 1e6,
                byAll[SEARCHES / 2] / 1e6,
                ratio,
                missed,
                found);

        assertThat(ratio).isGreaterThan(WANTED_RATIO);
    }

    private void keep(List<NaturalPerson> book) {
        for (int from = 0; from < book.size(); from += 1000) {
            List<NaturalPerson> some = book.subList(from, Math.min(book.size(), from + 1000));
            List<Object[]> people = new ArrayList<>();
            List<Object[]> rows = new ArrayList<>();
            for (NaturalPerson one : some) {
                String id = one.id().toString();
                people.add(new Object[] {id, one.familyName(), one.givenNames(), one.dateOfBirth(), json.write(one)});
                MatchKeys.of(Traits.of(one), List.of()).forEach(key -> rows.add(new Object[] {key, id}));
            }
            jdbc.batchUpdate(
                    "insert into party (id, family_name, given_names, date_of_birth, details) values (?, ?, ?, ?, ?)",
                    people);
            jdbc.batchUpdate("insert into resolution_key (match_key, party_id) values (?, ?)", rows);
        }
        jdbc.execute("analyze table party, resolution_key");
    }

    /** As {@link Seeking} does it. */
    private Set<PartyId> byKeys(NaturalPerson person) {
        Traits traits = Traits.of(person);
        Map<PartyId, Set<Long>> shared = keys.sharing(person.id(), MatchKeys.of(traits, List.of()));
        Set<PartyId> found = new HashSet<>();
        for (Party other : parties.known(shared.keySet()).values()) {
            if (Comparing.of(traits, Traits.of((NaturalPerson) other), false)
                    .certainty()
                    .isPresent()) {
                found.add(other.id());
            }
        }
        return found;
    }

    private static Set<PartyId> byAll(NaturalPerson person, List<Traits> all) {
        Traits traits = Traits.of(person);
        Set<PartyId> found = new HashSet<>();
        for (Traits other : all) {
            if (!other.id().equals(person.id())
                    && Comparing.of(traits, other, false).certainty().isPresent()) {
                found.add(other.id());
            }
        }
        return found;
    }
}

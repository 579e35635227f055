package org.lotse.ownership;

import java.math.BigDecimal;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Groups of companies that hold each other as luck has it, the same ones every time. */
final class RandomGroups {

    private RandomGroups() {}

    static Stream<OwnershipGraph> some(int seed, int howMany) {
        Random luck = new Random(seed);
        return Stream.generate(() -> one(luck)).limit(howMany);
    }

    /** Up to nine entities and five people; half of the groups have entities held wholly, which makes closed rings. */
    private static OwnershipGraph one(Random luck) {
        int entities = 1 + luck.nextInt(9);
        int people = 1 + luck.nextInt(5);
        boolean whole = luck.nextBoolean();
        Group group = new Group();
        for (int entity = 0; entity < entities; entity++) {
            group.mention("E" + entity);
            share(luck, group, "E" + entity, entities, people, whole);
        }
        return group.behind("E0");
    }

    private static void share(Random luck, Group group, String entity, int entities, int people, boolean whole) {
        int shares = 10_000;
        int votes = 10_000;
        int holders = luck.nextInt(5);
        Set<String> seen = new java.util.HashSet<>(Set.of(entity));
        for (int number = 0; number < holders; number++) {
            String holder = luck.nextInt(3) > 0 ? "E" + luck.nextInt(entities) : "p" + luck.nextInt(people);
            if (seen.add(holder)) {
                boolean rest = whole && number == holders - 1;
                int share = rest ? shares : luck.nextInt(shares + 1);
                int vote = rest ? votes : luck.nextInt(votes + 1);
                shares -= share;
                votes -= vote;
                group.holds(entity, holder, holding(luck, holder, share, vote));
            }
        }
    }

    private static Holding holding(Random luck, String holder, int shares, int votes) {
        ControlKind kind = ControlKind.values()[luck.nextInt(ControlKind.values().length)];
        boolean other = luck.nextInt(12) == 0 || shares == 0 && votes == 0;
        return new Holding(
                Group.id(holder),
                BigDecimal.valueOf(shares, 2),
                BigDecimal.valueOf(votes, 2),
                other ? Set.of(kind) : Set.of());
    }
}

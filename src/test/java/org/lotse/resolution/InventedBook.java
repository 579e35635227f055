package org.lotse.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.lotse.party.Gender;
import org.lotse.party.NaturalPerson;
import org.lotse.party.PartyId;

/** A book of invented clients; some come again under a new party, and some have people like them beside them. */
final class InventedBook {

    private static final String[] GIVEN = {
        "Anna",
        "Jörg",
        "Lena",
        "Karl",
        "Hannah",
        "Paul",
        "Ayşe",
        "Mehmet",
        "Zoë",
        "Björn",
        "Anna Maria",
        "Hans-Peter",
        "Nguyễn",
        "Olga",
        "Dmitri",
        "Ute",
        "Jürgen",
        "Käthe",
        "Tim",
        "Sophie",
        "Luca",
        "Mia",
        "Noah",
        "Emma",
        "秀英",
        "伟"
    };
    private static final String[] FAMILY = {
        "Müller", "Schmidt", "Schneider", "Fischer", "Weber", "Meyer", "Wagner", "Becker", "Schulz", "Hoffmann",
                "Schäfer",
        "Koch", "Bauer", "Richter", "Klein", "Wolf", "Schröder", "Neumann", "Schwarz", "Zimmermann", "Yılmaz", "Öztürk",
        "Nowak", "Kowalski", "Ivanov", "王", "李", "Groß", "Krüger", "Lüdenscheidt"
    };
    private static final String[] BEGINNINGS = {
        "Acker", "Birk", "Brand", "Dahl", "Eber", "Eich", "Feld", "Garten", "Gold", "Hart", "Heide", "Hirsch", "Holz",
        "Kirch", "Kreuz", "Linden", "Mühl", "Nieder", "Ober", "Öster", "Rosen", "Röder", "Sand", "Schön", "Silber",
                "Stein",
        "Tannen", "Über", "Wald", "Wein", "Wiesen", "Winter"
    };
    private static final String[] ENDINGS = {
        "mann", "berg", "thal", "bach", "hof", "meier", "stein", "feld", "haus", "brück", "dorf", "wald", "ner", "ke",
        "sen"
    };
    private static final String[] STREETS = {
        "Hafenstraße", "Hauptstr.", "Am Deich", "Lindenweg", "Königsallee", "Bahnhofstraße"
    };
    private static final String[] TOWNS = {
        "Kiel", "Köln", "Ulm", "Łódź", "İzmir", "Peking", "Bremen", "München", "Aalen", "Graz"
    };

    private final Random chance;
    private final List<NaturalPerson> people = new ArrayList<>();
    private final Map<PartyId, Integer> persons = new HashMap<>();

    private int next;

    InventedBook(long seed, int size) {
        chance = new Random(seed);
        while (people.size() < size) {
            Someone one = anyone();
            int person = keep(one, ++next);
            switch (chance.nextInt(12)) {
                case 0, 1 -> keep(again(one), person);
                case 2 -> keep(relative(one), ++next);
                default -> {}
            }
        }
    }

    List<NaturalPerson> people() {
        return people;
    }

    boolean samePerson(PartyId one, PartyId other) {
        return persons.get(one).equals(persons.get(other));
    }

    private int keep(Someone one, int person) {
        people.add(one.person());
        persons.put(one.person().id(), person);
        return person;
    }

    Someone anyone() {
        Someone one = Someone.called(any(GIVEN), chance.nextInt(8) == 0 ? family() + "-" + family() : family())
                .born(LocalDate.of(1940, 1, 1).plusDays(chance.nextInt(25_000)).toString())
                .bornIn(any(TOWNS))
                .a(chance.nextBoolean() ? Gender.F : Gender.M);
        return reachable(moved(one)).taxed(chance.nextInt(10) < 7 ? number(11) : null);
    }

    private Someone moved(Someone one) {
        return one.living(
                any(STREETS) + " " + (1 + chance.nextInt(60)), String.valueOf(10_000 + chance.nextInt(900) * 97));
    }

    private Someone reachable(Someone one) {
        return one.email(UUID.nameUUIDFromBytes(number(9).getBytes()) + "@example.org")
                .phone(chance.nextInt(3) == 0 ? null : "+49" + number(9));
    }

    /** The same person years later: one or more things have changed, or are typed otherwise. */
    private Someone again(Someone one) {
        Someone later = one;
        int changes = 1 + chance.nextInt(3);
        for (int change = 0; change < changes; change++) {
            later = switch (chance.nextInt(8)) {
                case 0, 1 -> moved(later);
                case 2 -> later.named(later.person().givenNames(), family());
                case 3 ->
                    later.named(
                            capitals(later.person().givenNames()),
                            capitals(later.person().familyName()));
                case 4 -> later.born(mistyped(later.person().dateOfBirth()));
                case 5 -> reachable(later);
                case 6 ->
                    later.named(
                            later.person().givenNames() + " " + any(GIVEN),
                            later.person().familyName());
                default -> later.taxed(null);
            };
        }
        return later.named(later.person().givenNames(), later.person().familyName());
    }

    /** A twin, a child of the same name, whom they live with, or a stranger of the same name and birth. */
    private Someone relative(Someone one) {
        String number = one.person().taxResidences().isEmpty() ? null : number(11);
        String family = one.person().familyName();
        return switch (chance.nextInt(4)) {
            case 0 -> one.named(any(GIVEN), family).taxed(number);
            case 1 ->
                one.born(one.person()
                                .dateOfBirth()
                                .plusYears(27)
                                .plusDays(chance.nextInt(300))
                                .toString())
                        .taxed(number);
            case 2 ->
                one.named(any(GIVEN), family)
                        .born(one.person()
                                .dateOfBirth()
                                .plusDays(700 + chance.nextInt(900))
                                .toString())
                        .taxed(number);
            default -> reachable(moved(one)).bornIn(any(TOWNS)).taxed(number);
        };
    }

    private static String capitals(String name) {
        return name.toUpperCase(Locale.ROOT)
                .replace("Ä", "AE")
                .replace("Ö", "OE")
                .replace("Ü", "UE");
    }

    private String mistyped(LocalDate date) {
        return date.getDayOfMonth() < 13
                ? LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())
                        .toString()
                : date.minusDays(1).toString();
    }

    /** Every third one has a name that many have. */
    private String family() {
        return chance.nextInt(3) == 0 ? any(FAMILY) : any(BEGINNINGS) + any(ENDINGS);
    }

    private String any(String[] some) {
        return some[chance.nextInt(some.length)];
    }

    private String number(int digits) {
        StringBuilder number = new StringBuilder();
        for (int digit = 0; digit < digits; digit++) {
            number.append(chance.nextInt(10));
        }
        return number.toString();
    }
}

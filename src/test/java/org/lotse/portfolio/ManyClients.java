package org.lotse.portfolio;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;

/** Clients of a bank by the hundred thousand, with invented names in several scripts, put straight into the tables. */
public final class ManyClients {

    private static final int ROWS = 500;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1940, 1, 1);

    private static final String[][] GIVEN = {
        {"Anna", "Lukas", "Marie", "Jonas", "Sophie", "Paul", "Greta", "Emil", "Klara", "Moritz", "Ida", "Konrad"},
        {"Oluwaseun", "Chiara", "Mateusz", "Ines", "Joaquim", "Nandini", "Thabo", "Freya", "Aroha", "Lorcan"},
        {"Алина", "Никита", "Светлана", "Тимур", "Оксана", "Богдан", "Людмила", "Ярослав"},
        {"ليلى", "سمير", "نجوى", "طارق", "هيفاء", "وليد"},
        {"美玲", "建国", "晓东", "雅婷", "志强", "丽华"},
        {"서연", "민준", "하은", "도윤"},
        {"สมชาย", "มาลี", "อนงค์"}
    };
    private static final String[][] FAMILY = {
        {"Brunnhuber", "Oberndorfer", "Wiesinger", "Kaltenbach", "Steinmetz", "Vogelsang", "Rosenau", "Hagedorn"},
        {"Adeyemi", "Bianchi", "Kowalczyk", "Figueiredo", "Ramaswamy", "Nkosi", "Lindqvist", "Parata", "Gallagher"},
        {"Воробьёва", "Лебедев", "Кравченко", "Щербаков", "Тихомирова", "Мельник"},
        {"الخطيب", "النجار", "الشامي", "البستاني"},
        {"欧阳", "林", "诸葛", "郑"},
        {"남궁", "황보", "선우"},
        {"ทองดี", "ศรีสุข"}
    };
    private static final int[] SHARES = {45, 25, 12, 7, 6, 3, 2};
    private static final String SYLLABLES =
            "ba be bi bo da de di do fa fe ga ge ha hi ka ke la le li lo ma me mi mo na ne"
                    + " ni no ra re ri ro sa se si so ta te ti to va ve vi vo";

    private final Random random;
    private final String[] syllables = SYLLABLES.split(" ");
    private int number;

    public ManyClients(long seed) {
        random = new Random(seed);
    }

    /** Leaves the numbers before to clients who are there already. */
    public ManyClients startingAt(int first) {
        number = first;
        return this;
    }

    /** Somebody of the bank. */
    public record Person(String given, String family, LocalDate born) {}

    public Person anybody() {
        int script = script();
        String family = pick(FAMILY[script]);
        return new Person(
                pick(GIVEN[script]),
                script < 2 ? invented() + family.toLowerCase(java.util.Locale.ROOT) : family,
                FIRST_BIRTH.plusDays(random.nextInt(24_000)));
    }

    private int script() {
        int left = random.nextInt(100);
        int script = 0;
        while (left >= SHARES[script]) {
            left -= SHARES[script++];
        }
        return script;
    }

    private String pick(String[] names) {
        return names[random.nextInt(names.length)];
    }

    /** Names of the world are many more than a test can list. */
    private String invented() {
        String name = pick(syllables) + pick(syllables);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    public List<Person> anybody(int count) {
        List<Person> persons = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            persons.add(anybody());
        }
        return persons;
    }

    /** @return the ids of their cases, in order */
    public List<UUID> become(DataSource bank, List<Person> persons) throws SQLException {
        List<UUID> cases = new ArrayList<>();
        try (Connection connection = bank.getConnection()) {
            connection.setAutoCommit(false);
            asBeforeTheVault(connection);
            for (int from = 0; from < persons.size(); from += ROWS) {
                cases.addAll(insert(connection, persons.subList(from, Math.min(persons.size(), from + ROWS))));
            }
            connection.commit();
        }
        return cases;
    }

    /** A client of these has no key: their data is as open as that of a bank that has just begun to seal. */
    private static void asBeforeTheVault(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from vault_column where name = 'party.details'");
        }
    }

    private List<UUID> insert(Connection connection, List<Person> persons) throws SQLException {
        List<UUID> cases = new ArrayList<>();
        try (PreparedStatement parties = connection.prepareStatement(
                        "insert into party (id, family_name, given_names, date_of_birth, details) values "
                                + rows("(?, ?, ?, ?, ?)", persons.size()));
                PreparedStatement files = connection.prepareStatement(
                        "insert into case_file (id, party_id, product, status, stage, opened_at) values "
                                + rows("(?, ?, 'CURRENT_ACCOUNT', 'ACTIVE', 'ACCOUNT', now(3))", persons.size()))) {
            int party = 0;
            int file = 0;
            for (Person person : persons) {
                UUID partyId = new UUID(0x1000_4000L | (long) ++number << 32, 0x8000_0000_0000_0000L | number);
                UUID caseId = new UUID(0x2000_4000L | (long) number << 32, 0x8000_0000_0000_0000L | number);
                cases.add(caseId);
                parties.setString(++party, partyId.toString());
                parties.setString(++party, person.family());
                parties.setString(++party, person.given());
                parties.setObject(++party, person.born());
                parties.setString(++party, details(partyId, person));
                files.setString(++file, caseId.toString());
                files.setString(++file, partyId.toString());
            }
            parties.execute();
            files.execute();
        }
        return cases;
    }

    private static String rows(String row, int count) {
        return (row + ", ").repeat(count - 1) + row;
    }

    private static String details(UUID id, Person person) {
        return """
                {"id":"%s","givenNames":"%s","familyName":"%s","dateOfBirth":"%s","placeOfBirth":"Bremen","gender":null,\
                "nationalities":[],"taxResidences":[],"email":"client@example.org","language":"de"}"""
                .formatted(id, quoted(person.given()), quoted(person.family()), person.born());
    }

    private static String quoted(String name) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(name));
    }
}

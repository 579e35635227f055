package org.lotse.workers.screening.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfacReaderTest {

    private static final String HEADER = "ID,Name,Type,Country,Title,Col_F,Col_G,Col_H,Col_I,Col_J,Col_K,Details\n";

    @Test
    void aPersonIsReadWithWhatStandsInTheRemarks() throws IOException {
        ListEntry person = entry("990002");

        assertThat(person.name()).isEqualTo("Hermenegildo QUEVEDO BARRANTINO");
        assertThat(person.aliases()).containsExactlyInAnyOrder("EL BARRANCO", "Gildo QUEVEDO");
        assertThat(person.names())
                .filteredOn(ListedName::weak)
                .extracting(ListedName::text)
                .containsExactly("EL BARRANCO");
        assertThat(person.datesOfBirth()).extracting(BirthDate::toString).containsExactly("1955-08-11", "1956-08-11");
        assertThat(person.placesOfBirth()).containsExactly("Culiacan, Sinaloa, Mexico");
        assertThat(person.countries()).containsExactly("MX");
        assertThat(person.gender()).contains(Gender.MALE);
        assertThat(person.identifiers()).containsExactly("SPEC550811HSL");
    }

    @Test
    void datesOfBirthAreReadAsPreciselyAsTheyAreGiven() throws IOException {
        assertThat(entry("990003").datesOfBirth()).containsExactly(BirthDate.circa(1979));
        assertThat(entry("990004").datesOfBirth()).containsExactly(BirthDate.years(1968, 1970));
        assertThat(entry("990005").datesOfBirth())
                .extracting(BirthDate::toString)
                .containsExactly("1984-12");
        assertThat(entry("990007").datesOfBirth()).containsExactly(BirthDate.year(1971));
    }

    @Test
    void shipsAndCompaniesKeepTheirNumbersAndCountries() throws IOException {
        assertThat(entry("990014").type()).isEqualTo(EntryType.VESSEL);
        assertThat(entry("990014").identifiers()).containsExactly("9999991");
        assertThat(entry("990014").countries()).containsExactly("PA");
        assertThat(entry("990009").type()).isEqualTo(EntryType.ORGANISATION);
        assertThat(entry("990009").aliases()).containsExactly("POLAR STAR LOGISTICS");
        assertThat(entry("990009").countries()).containsExactly("RU");
        assertThat(entry("990015").type()).isEqualTo(EntryType.AIRCRAFT);
    }

    @Test
    void aHeaderRowAndTheEndOfFileMarkAreNoEntries() throws IOException {
        String entries = HEADER + file("sdn.csv") + "\u001a\n,,,,,,,,,,,\n";

        assertThat(read(entries)).hasSize(15);
    }

    @Test
    void theEntriesAloneAreAList() throws IOException {
        assertThat(read(file("sdn.csv"))).hasSize(15);
    }

    @Test
    void aFileCutOffInsideAQuoteIsRefused() throws IOException {
        String entries = file("sdn.csv");

        assertThatThrownBy(() -> read(entries.substring(0, entries.length() - 10)))
                .isInstanceOf(ListRefused.class);
    }

    @Test
    void aRowWithTooFewColumnsIsRefused() throws IOException {
        String entries = file("sdn.csv") + "990099,\"CUT, Off\",\"individual\"\n";

        assertThatThrownBy(() -> read(entries)).isInstanceOf(ListRefused.class).hasMessageContaining("columns");
    }

    @Test
    void remarksTooLongForTheirColumnGoOnInTheComments() throws IOException {
        String entries = "7,\"DOE, John\",individual,SDGT,-0-,-0-,-0-,-0-,-0-,-0-,-0-,\"DOB 19 Jun 1951; natio\"\n";
        String comments = "7,\"nality Iran; Passport A1234567 (Iran); a.k.a. 'THE DOER'.\"\n";

        ListEntry entry = read(entries, comments).get(0);

        assertThat(entry.countries()).containsExactly("IR");
        assertThat(entry.identifiers()).containsExactly("A1234567");
        assertThat(entry.aliases()).containsExactly("THE DOER");
        assertThat(entry.datesOfBirth()).extracting(BirthDate::toString).containsExactly("1951-06-19");
    }

    private static List<ListEntry> read(String entries, String... more) {
        return OfacReader.read(
                        source(entries),
                        Stream.of(more).map(OfacReaderTest::source).toList())
                .entries();
    }

    private static Csv.Source source(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static ListEntry entry(String id) throws IOException {
        return read(file("sdn.csv"), file("alt.csv"), file("add.csv")).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String file(String name) throws IOException {
        try (InputStream csv =
                OfacReader.class.getResourceAsStream("/org/lotse/workers/screening/lists/ofac/" + name)) {
            return new String(csv.readAllBytes(), UTF_8);
        }
    }
}

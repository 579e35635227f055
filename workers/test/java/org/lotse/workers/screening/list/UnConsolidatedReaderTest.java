package org.lotse.workers.screening.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnConsolidatedReaderTest {

    @Test
    void aPersonIsReadWithEveryNameAndDate() throws IOException {
        ListContent list = sample();

        assertThat(list.published()).contains(LocalDate.of(2026, 10, 1));
        assertThat(list.entries()).hasSize(15);
        ListEntry person = list.entries().get(0);
        assertThat(person.name()).isEqualTo("VIKTOR ANATOLYEVICH SOKOLNIKOV");
        assertThat(person.type()).isEqualTo(EntryType.PERSON);
        assertThat(person.aliases()).contains("Виктор Анатольевич Сокольников", "Viktor Sokolnikov", "Vityok");
        assertThat(person.names())
                .filteredOn(ListedName::weak)
                .extracting(ListedName::text)
                .containsExactly("Vityok");
        assertThat(person.datesOfBirth()).extracting(BirthDate::toString).containsExactly("1968-03-14");
        assertThat(person.placesOfBirth()).containsExactly("Novgorod, Russian Federation");
        assertThat(person.countries()).containsExactly("RU");
        assertThat(person.gender()).contains(Gender.MALE);
        assertThat(person.identifiers()).containsExactly("SPECIMEN5512345");
        assertThat(person.programme()).isEqualTo("Sample");
    }

    @Test
    void uncertainBirthDatesKeepTheirUncertainty() throws IOException {
        assertThat(entry("9900005").datesOfBirth()).containsExactly(BirthDate.years(1962, 1965));
        assertThat(entry("9900002").datesOfBirth()).containsExactly(BirthDate.circa(1974));
        assertThat(entry("9900007").datesOfBirth()).containsExactly(BirthDate.year(1966), BirthDate.year(1967));
    }

    @Test
    void anEntityIsReadWithTheCountryOfItsAddress() throws IOException {
        ListEntry entity = entry("9900102");

        assertThat(entity.type()).isEqualTo(EntryType.ORGANISATION);
        assertThat(entity.aliases()).contains("صرافة قصر الرمال", "Kasr ar-Rimal Money Exchange");
        assertThat(entity.countries()).containsExactly("YE");
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertRefused("<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + list("&x;"));
    }

    @Test
    void anEntityBombIsRefusedWithoutBlowingUp() {
        String bomb = "<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";

        assertRefused(bomb + list("&d;"));
    }

    @Test
    void aListCutOffAnywhereIsRefused() {
        String whole = list("Somebody");
        for (int length = 60; length < whole.length(); length += 7) {
            assertRefused(whole.substring(0, length));
        }
    }

    @Test
    void aListWithoutItsDateIsRefused() {
        assertRefused(list("Somebody").replaceAll(" dateGenerated=\"[^\"]*\"", ""));
    }

    @Test
    void anEntryWithoutANumberIsRefused() {
        assertRefused(list("Somebody").replace("<DATAID>1</DATAID>", "<DATAID/>"));
    }

    @Test
    void elementsNestedWithoutEndAreRefused() {
        String deep = "<X>".repeat(5000) + "</X>".repeat(5000);

        assertRefused(list("Somebody").replace("<DATAID>", deep + "<DATAID>"));
    }

    private static String list(String name) {
        return "<CONSOLIDATED_LIST dateGenerated=\"2026-02-27T00:00:09.554Z\"><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID>"
                + "<FIRST_NAME>" + name + "</FIRST_NAME></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>";
    }

    private static void assertRefused(String xml) {
        assertThatThrownBy(() -> UnConsolidatedReader.read(new ByteArrayInputStream(xml.getBytes(UTF_8))))
                .isInstanceOf(ListRefused.class);
    }

    private static ListEntry entry(String id) throws IOException {
        List<ListEntry> entries = sample().entries();
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ListContent sample() throws IOException {
        try (InputStream xml = UnConsolidatedReader.class.getResourceAsStream(
                "/org/lotse/workers/screening/lists/un/consolidated.xml")) {
            return UnConsolidatedReader.read(xml);
        }
    }
}

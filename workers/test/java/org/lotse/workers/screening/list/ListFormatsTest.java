package org.lotse.workers.screening.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListFormatsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "eu.xml, EU, 2",
        "sdn.xml, OFAC, 2",
        "sdn.csv, OFAC, 2",
        "UK_Sanctions_List.xml, UK, 2",
        "UK-Sanctions-List.csv, UK, 2",
        "ConList.csv, OFSI, 2",
        "ConList.xml, OFSI, 2",
        "sema.xml, CA, 2",
        "targets.simple.csv, OPENSANCTIONS, 2",
        "entities.ftm.json, OPENSANCTIONS, 3",
        "targets.nested.json, OPENSANCTIONS, 1",
        "house-bans.csv, HOUSE-BANS, 2",
        "eu_parsed.csv, EU, 2",
        "un.xml, UN, 1"
    })
    void everyFormatIsRecognisedByItsContentAndReadWhole(String file, String source, int entries) {
        SanctionsList list = read(file);

        assertThat(list.source()).isEqualTo(source);
        assertThat(list.entries()).hasSize(entries);
        assertThat(list.nameless()).isZero();
        assertThat(list.sha256()).hasSize(64);
        assertThat(list.entries().get(0).name()).isEqualToIgnoringCase("Janko Vzorovich");
        assertThat(list.entries().get(0).type()).isEqualTo(EntryType.PERSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eu.xml",
                "sdn.xml",
                "UK_Sanctions_List.xml",
                "UK-Sanctions-List.csv",
                "ConList.csv",
                "ConList.xml",
                "sema.xml",
                "targets.simple.csv",
                "entities.ftm.json",
                "un.xml"
            })
    void theDateOfPublicationIsThePublishers(String file) {
        assertThat(read(file).publicationDate()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eu.xml",
                "sdn.xml",
                "sdn.csv",
                "UK_Sanctions_List.xml",
                "UK-Sanctions-List.csv",
                "ConList.csv",
                "ConList.xml",
                "sema.xml",
                "targets.simple.csv",
                "entities.ftm.json",
                "targets.nested.json",
                "house-bans.csv"
            })
    void theDayOfBirthIsRead(String file) {
        assertThat(read(file).entries().get(0).datesOfBirth())
                .extracting(BirthDate::toString)
                .contains("1968-03-14");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eu.xml",
                "sdn.xml",
                "sdn.csv",
                "UK_Sanctions_List.xml",
                "UK-Sanctions-List.csv",
                "ConList.csv",
                "ConList.xml",
                "targets.simple.csv",
                "entities.ftm.json",
                "targets.nested.json",
                "house-bans.csv"
            })
    void thePassportIsRead(String file) {
        assertThat(read(file).entries().get(0).identifiers()).contains("AB123456");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sdn.xml",
                "sdn.csv",
                "UK_Sanctions_List.xml",
                "UK-Sanctions-List.csv",
                "ConList.csv",
                "ConList.xml",
                "sema.xml",
                "targets.simple.csv",
                "entities.ftm.json",
                "house-bans.csv"
            })
    void aShipIsReadWithItsNumber(String file) {
        ListEntry ship = read(file).entries().get(1);

        assertThat(ship.type()).isEqualTo(EntryType.VESSEL);
        assertThat(ship.identifiers()).containsExactly("9999991");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eu.xml",
                "sdn.xml",
                "UK_Sanctions_List.xml",
                "UK-Sanctions-List.csv",
                "ConList.csv",
                "ConList.xml",
                "entities.ftm.json"
            })
    void theWeakNameIsMarkedAndTheGenderIsKept(String file) {
        ListEntry person = read(file).entries().get(0);

        assertThat(person.names())
                .filteredOn(ListedName::weak)
                .extracting(ListedName::text)
                .singleElement()
                .asString()
                .isEqualToIgnoringCase("Little John");
        assertThat(person.gender()).contains(Gender.MALE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eu.xml",
                "UK_Sanctions_List.xml",
                "UK-Sanctions-List.csv",
                "ConList.csv",
                "ConList.xml",
                "sema.xml",
                "targets.simple.csv",
                "entities.ftm.json",
                "house-bans.csv"
            })
    void theNameInItsOwnScriptIsKept(String file) {
        assertThat(read(file).entries().get(0).aliases()).contains("Янко Взорович");
    }

    @Test
    void theEuropeanUnionsUncertainDatesKeepTheirUncertainty() {
        ListEntry person = read("eu.xml").entries().get(0);

        assertThat(person.datesOfBirth())
                .extracting(BirthDate::toString)
                .containsExactly("1968-03-14", "1969 to 1971", "1964 to 1966");
        assertThat(person.placesOfBirth()).containsExactly("Minsk, BELARUS");
        assertThat(person.countries()).containsExactly("BY");
        assertThat(person.programme()).isEqualTo("SAMPLE");
    }

    @Test
    void rowsOfTheSameGroupAreOneEntryWithAllTheySay() {
        ListEntry person = read("ConList.csv").entries().get(0);

        assertThat(person.datesOfBirth()).extracting(BirthDate::toString).containsExactly("1968-03-14", "1970");
        assertThat(person.identifiers()).containsExactly("AB123456", "CD654321");
        assertThat(person.countries()).containsExactly("BY", "RU");
        assertThat(person.placesOfBirth()).containsExactly("Minsk", "Brest", "Belarus");
    }

    @Test
    void aPassportThatStandsAloneBelongsToItsHolder() {
        assertThat(read("entities.ftm.json").entries())
                .extracting(ListEntry::id)
                .containsExactly("7", "8", "9");
        assertThat(read("entities.ftm.json").entries().get(2).identifiers()).containsExactly("529900T8BM49AURSDO55");
    }

    @Test
    void aRemarkThatIsNoNumberIsNoIdentifier() {
        assertThat(read("sdn.xml").entries().get(0).identifiers()).containsExactly("AB123456");
    }

    @Test
    void canadianAliasesAreTakenApartAtLabelsButNotAtLegalForms() {
        assertThat(CanadaReader.aliases("A Ivanov, Belarusian: А Іваноў; Russian: А Иванов or А Иваноф", true))
                .containsExactly("A Ivanov", "А Іваноў", "А Иванов", "А Иваноф");
        assertThat(CanadaReader.aliases("NGO \"Izhbs\", LLC", false)).containsExactly("NGO \"Izhbs\", LLC");
        assertThat(CanadaReader.aliases("BSZ, BSW", false)).containsExactly("BSZ", "BSW");
    }

    @Test
    void aListOfTheBanksOwnIsReadInWhateverEncodingItWasSaved() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] marked = ("\ufeff" + ListTexts.OWN).getBytes(charset);

            assertThat(ListTexts.read(folder, "own.csv", marked)
                            .entries()
                            .get(0)
                            .aliases())
                    .contains("Янко Взорович");
        }
        byte[] windows = ListTexts.OWN.replace("Янко Взорович", "Jörg Müßig").getBytes(Charset.forName("windows-1252"));
        assertThat(ListTexts.read(folder, "own.csv", windows).entries().get(0).aliases())
                .contains("Jörg Müßig");
    }

    @Test
    void commasDoAsWellAsSemicolonsInTheBanksOwnList() {
        String commas = "id,type,name,aliases\n7,person,Janko Vzorovich,Jan Vzorovic;Little John\n";

        assertThat(ListTexts.read(folder, "own.csv", commas).entries().get(0).aliases())
                .containsExactly("Jan Vzorovic", "Little John");
    }

    @Test
    void whereFilesHaveTheSameNameTheFolderNamesTheList() throws Exception {
        for (String set : List.of("peps", "crime-2026-03-02")) {
            Files.writeString(
                    Files.createDirectory(folder.resolve(set)).resolve("targets.simple.csv"), ListTexts.SIMPLE);
        }
        Files.writeString(folder.resolve("house-bans-2026-03-01.csv"), ListTexts.OWN);

        assertThat(ListPlace.of(folder.toString()).lists())
                .extracting(FoundList::source)
                .containsExactlyInAnyOrder("PEPS", "CRIME", "HOUSE-BANS");
    }

    @Test
    void ofacsOtherListIsNotTakenForItsFirst() throws Exception {
        Files.writeString(folder.resolve("sdn.csv"), ListTexts.OFAC_CSV);
        Files.writeString(folder.resolve("alt.csv"), "7,1,aka,\"DOE, John\",-0-\n");
        Files.writeString(folder.resolve("cons_prim.csv"), ListTexts.OFAC_CSV);
        Files.writeString(folder.resolve("cons_alt.csv"), "7,1,aka,\"ROE, Jane\",-0-\n");

        List<FoundList> lists = ListPlace.of(folder.toString()).lists();

        assertThat(lists).extracting(FoundList::source).containsExactly("OFAC-CONS", "OFAC");
        assertThat(lists.get(0).read().entries().get(0).aliases()).containsExactly("Jane ROE");
        assertThat(lists.get(1).read().entries().get(0).aliases()).containsExactly("John DOE");
    }

    @Test
    void aDateInTheNameOfAFolderIsTheDateOfWhatCarriesNone() throws Exception {
        Path dated = Files.createDirectory(folder.resolve("ofac-2023-01"));

        assertThat(ListTexts.read(dated, "sdn.csv", ListTexts.OFAC_CSV).publicationDate())
                .isEqualTo(LocalDate.of(2023, 1, 1));
    }

    @Test
    void anEditionIsTheSameAfterItWasPackedAndUnpacked() throws Exception {
        for (String file : ListTexts.ALL.keySet()) {
            Path place = Files.writeString(folder.resolve(file), ListTexts.ALL.get(file));
            FoundList found = ListPlace.of(place.toString()).lists().get(0);
            Path zip = folder.resolve("zip");
            try (var out = Files.newOutputStream(zip)) {
                found.pack(out);
            }
            Path unpacked = Files.createTempDirectory(folder, "unpacked");
            try (var in = Files.newInputStream(zip)) {
                FoundList.unpack(in, unpacked);
            }

            SanctionsList again = FoundList.copied(found.source(), unpacked).read();

            assertThat(again.at(found.origin())).isEqualTo(found.read());
        }
    }

    private SanctionsList read(String file) {
        return ListTexts.read(folder, file, ListTexts.ALL.get(file));
    }
}

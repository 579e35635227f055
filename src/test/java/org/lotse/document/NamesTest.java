package org.lotse.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Müller, MUELLER",
        "Müller, MULLER",
        "Mueller, Müller",
        "Groß, GROSS",
        "Ångström, AANGSTROEM",
        "O'Neill, ONEILL",
        "王, WANG",
        "小明, XIAOMING",
        "Сокольников, SOKOLNIKOV"
    })
    void oneNameInTwoSpellingsIsTheSame(String stated, String read) {
        assertThat(Names.same(stated, read)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Müller, MOELLER", "Schmidt, SCHMITT", "Anna, ANNE"})
    void twoNamesAreNotTheSame(String stated, String read) {
        assertThat(Names.same(stated, read)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Anna, ANNA MARIA", "Anna Maria, ANNA MARIA", "Jürgen, HANS JUERGEN"})
    void aDocumentMayPrintMoreGivenNamesThanAPersonUses(String stated, String read) {
        assertThat(Names.contains(stated, read)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Anna Sophie, ANNA MARIA", "Ann, ANNA"})
    void aStatedGivenNameThatIsNotPrintedIsNoticed(String stated, String read) {
        assertThat(Names.contains(stated, read)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Hauptstraße 5, Hauptstr. 5", "Lange Strasse 12a, Lange Str. 12 a", "Baker Street 1, Baker St 1"})
    void aShortenedStreetIsTheSameStreet(String stated, String read) {
        assertThat(Names.sameStreet(stated, read)).isTrue();
    }
}

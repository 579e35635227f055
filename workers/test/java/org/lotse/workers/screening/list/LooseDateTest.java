package org.lotse.workers.screening.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LooseDateTest {

    @ParameterizedTest
    @CsvSource({
        "19 Jun 1951, 1951-06-19",
        "19 june 1951, 1951-06-19",
        "Jun 1951, 1951-06",
        "1951, 1951",
        "circa 1951, 1950 to 1952",
        "Approximately 1951, 1950 to 1952",
        "1951 to 1953, 1951 to 1953",
        "1963-1964, 1963 to 1964",
        "born in the early 1970s, 1970 to 1979",
        "19/06/1951, 1951-06-19",
        "00/06/1951, 1951-06",
        "00/00/1951, 1951",
        "dd/mm/1951, 1951",
        "06/1951, 1951-06",
        "1951-06-19, 1951-06-19",
        "1951-06-19T00:00:00, 1951-06-19",
        "31 Feb 1951, 1951-02",
        "30/02/1951, 1951-02",
        "1951-02-30, 1951-02",
        "1951-00-00, 1951",
        "1951-99-99, 1951",
        "1965/1967, 1965 to 1967"
    })
    void aDateIsReadAsPreciselyAsItIsGivenAndExists(String text, String expected) {
        assertThat(LooseDate.of(text)).map(BirthDate::toString).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "0", "99999", "Sep-99", "٣", "12345678901234567890"})
    void whatIsNoDateIsNone(String text) {
        assertThat(LooseDate.of(text)).isEmpty();
    }

    @Test
    void severalDatesAreSeveral() {
        assertThat(LooseDate.all("1972-08-10 or 1972-08-11"))
                .extracting(BirthDate::toString)
                .containsExactly("1972-08-10", "1972-08-11");
    }
}

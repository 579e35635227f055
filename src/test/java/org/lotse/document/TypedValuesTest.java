package org.lotse.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedValuesTest {

    @ParameterizedTest
    @CsvSource({"1984-03-09, 1984-03-09", "9.3.1984, 1984-03-09", "09. 03. 1984, 1984-03-09", "1984年3月9日, 1984-03-09"})
    void aDateIsTakenAsPeopleWriteIt(String typed, String normalised) {
        assertThat(TypedValues.date(typed)).contains(normalised);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1984-02-30", "31.4.1990", "1990-13-01", "3/9/1984", "yesterday", "99999-01-01"})
    void aDateThatIsNotOfTheCalendarOrReadsTwoWaysIsNone(String typed) {
        assertThat(TypedValues.date(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DE, DE", "deu, DE", "D, DE", "Germany, DE", "Deutschland, DE", "德国, DE", "Österreich, AT"})
    void aCountryIsTakenByCodeOrName(String typed, String code) {
        assertThat(TypedValues.country(typed)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ", "Utopia", "UTO", "DEUT"})
    void aCountryThatNobodyKnowsIsNone(String typed) {
        assertThat(TypedValues.country(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.56 | 1234.56",
                "1.234,56 | 1234.56",
                "1,234.56 | 1234.56",
                "1 234,5 | 1234.50",
                "25.000 | 25000.00",
                "1.234.567 | 1234567.00",
                "-12,00 | -12.00",
                "0 | 0.00"
            })
    void anAmountIsTakenInTheWritingOfAnyCountry(String typed, String normalised) {
        assertThat(TypedValues.amount(typed)).contains(normalised);
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "12,3456", "1.23.456", "--1", "12 €", ""})
    void whatIsNoAmountIsNone(String typed) {
        assertThat(TypedValues.amount(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DE89 3704 0044 0532 0130 00, DE89370400440532013000", "gb82west12345698765432, GB82WEST12345698765432"
    })
    void anIbanWhoseCheckDigitsHoldIsTaken(String typed, String normalised) {
        assertThat(TypedValues.iban(typed)).contains(normalised);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE89370400440532013001", "DE8937040044", "not an iban"})
    void anIbanWithOneWrongDigitIsNone(String typed) {
        assertThat(TypedValues.iban(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"eur, EUR", "€, EUR", "CHF, CHF"})
    void aCurrencyIsTakenByItsCode(String typed, String code) {
        assertThat(TypedValues.currency(typed)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FM", "male"})
    void aSexIsOneLetter(String typed) {
        assertThat(TypedValues.sex(typed)).isEmpty();
    }
}

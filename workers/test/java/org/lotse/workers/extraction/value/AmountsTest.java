package org.lotse.workers.extraction.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    private final Amounts amounts = new Amounts(new Dates(DateOrder.DAY_FIRST, LocalDate.of(2026, 11, 21)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56 €        | 1234.56  | EUR",
                "$1,234.56         | 1234.56  | USD",
                "1 234,56 €        | 1234.56  | EUR",
                "1\u202f234,56 €   | 1234.56  | EUR",
                "CHF 1'234.50      | 1234.50  | CHF",
                "￥1,234.56         | 1234.56  | CNY",
                "应缴：113.40元     | 113.40   | CNY",
                "£0.99             | 0.99     | GBP",
                "Rs 1939           | 1939.00  | INR",
                "-278,96           | -278.96  | ''",
                "€ -9,32           | -9.32    | EUR",
                "12,50-            | -12.50   | ''",
                "25.000,00 EUR     | 25000.00 | EUR",
                "3.441.812 Euros   | 3441812.00 | EUR"
            })
    void oneAmountIsWrittenInManyWays(String written, String plain, String currency) {
        List<Money> found = in(written);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).plain()).isEqualTo(plain);
        assertThat(found.get(0).currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19 %", "01.02.2026", "HRB123456", "12:30", "VR-2026/08"})
    void whatIsNoAmountIsNone(String written) {
        assertThat(in(written)).isEmpty();
    }

    @Test
    void accountNumbersCountOnlyWhenTheirCheckDigitsHold() {
        assertThat(Ibans.in("IBAN DE89 3704 0044 0532 0130 00 BIC COBADEFF")).contains("DE89370400440532013000");
        assertThat(Ibans.in("FR76 | 3000 | 6000 | 0112 | 3456 | 7890 | 189")).contains("FR7630006000011234567890189");
        assertThat(Ibans.in("IBAN DE88 3704 0044 0532 0130 00")).isEmpty();
    }

    private List<Money> in(String written) {
        return amounts.in(DatesTest.line(written), 0).stream()
                .map(found -> found.value())
                .toList();
    }
}

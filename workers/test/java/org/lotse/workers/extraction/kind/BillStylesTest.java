package org.lotse.workers.extraction.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bills as different houses and their software lay them out. */
class BillStylesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "invoice-cloud          | EXAMPLE LABS | 2025-10-03 | LANTERN WEB SERVICES INC     | 4.11    | 42183017",
                "invoice-order-software | BLUE INTERIOR | 2023-03-20 | DESK WORKS                  | 2300.00 | INV/2023/03/0008",
                "invoice-in             | ASHA EXAMPLE | 2015-04-27 | BAZAAR RETAIL SERVICES PVT LTD | 319.00 | BZR_201509",
                "invoice-ie             | JANE EXAMPLE | 2026-09-03 | PILOT HOSTING                | 20.00   | 8A7F1B2C-0001",
                "invoice-fr             | LUC MARTEL   | 2015-05-31 | DEPECHES DU MIDI SARL        | 72.00   | 2015-0512",
                "bill-mobile-de         | UWE SCHMIDT  | 2026-10-05 | NORDFUNK DEUTSCHLAND GMBH    | 39.95   | 21 1234 5678 9012",
                "bill-power-fr          | PAUL DURAND  | 2026-03-12 | LUMIERE DE FRANCE            | 86.42   | 9 876 543 210",
                "bill-nl                | J DE VRIES   | 2026-09-01 | LICHTBRON ENERGIE BV         | 100.00  | 2026-1234",
                "council-tax-gb         | RUTH KEEPER  | 2026-03-10 | LANTERNSHIRE COUNTY COUNCIL  | 1845.20 | 61234567"
            })
    void eachSaysWhoOwesWhatToWhomSinceWhen(
            String paper, String name, String date, String issuer, String total, String number) {
        Map<String, String> values = TypedPaper.normalised(TypedPaper.read(paper));

        assertThat(values)
                .containsEntry("name", name)
                .containsEntry("dateOfIssue", date)
                .containsEntry("issuer", issuer)
                .containsEntry("total", total)
                .containsEntry("invoiceNumber", number);
    }

    @ParameterizedTest
    @CsvSource({"bank-statement-us,JANE Q EXAMPLE,78701-1234,2800.00,2026-10-13"})
    void anAmericanBankStatementNeedsNoCommaBeforeTheState(
            String paper, String name, String code, String balance, String end) {
        assertThat(TypedPaper.normalised(TypedPaper.read(paper)))
                .containsEntry("name", name)
                .containsEntry("postalCode", code)
                .containsEntry("balance", balance)
                .containsEntry("periodEnd", end);
    }

    @ParameterizedTest
    @CsvSource({"Hong Kong,HK", "Nederland,NL", "United States of America,US", "中国,CN", "Großbritannien,GB"})
    void countriesAreKnownByTheirNamesInLetters(String written, String code) {
        ReadPaper letter = TypedPaper.readText(
                """



                Harbour Trading Ltd.
                93B Sai Yu Street
                Yuen Long, N.T.
                %s
                """
                        .formatted(written));

        assertThat(TypedPaper.normalised(letter))
                .containsEntry("country", code)
                .containsEntry("name", "HARBOUR TRADING LTD");
    }
}

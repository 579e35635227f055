package org.lotse.workers.extraction.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.reading.DocumentType;
import org.lotse.workers.extraction.reading.Field;

class BillsTest {

    @Test
    void aGermanBillNamesTheClientAndNotWhoSentIt() {
        ReadPaper bill = TypedPaper.read("bill-de");

        assertThat(bill.type()).isEqualTo(DocumentType.PROOF_OF_ADDRESS);
        assertThat(TypedPaper.values(bill))
                .containsEntry("name", "Jörg Müßig")
                .containsEntry("street", "Möwenstieg 12 b")
                .containsEntry("city", "Hamburg")
                .containsEntry("issuer", "Stadtwerke Nordhafen GmbH")
                .containsEntry("invoiceNumber", "VR-2026-00817")
                .containsEntry("iban", "DE89370400440532013000");
        assertThat(TypedPaper.normalised(bill))
                .containsEntry("name", "JOERG MUESSIG")
                .containsEntry("postalCode", "20459")
                .containsEntry("dateOfIssue", "2026-03-12")
                .containsEntry("total", "845.11")
                .containsEntry("currency", "EUR");
    }

    @Test
    void umlautsAndTheirTransliterationAgree() {
        String printed = TypedPaper.readText(ADDRESS.formatted("Jürgen Müller"))
                .field("name")
                .orElseThrow()
                .normalised();
        String spelt = TypedPaper.readText(ADDRESS.formatted("JUERGEN MUELLER"))
                .field("name")
                .orElseThrow()
                .normalised();

        assertThat(printed).isEqualTo(spelt).isEqualTo("JUERGEN MUELLER");
    }

    private static final String ADDRESS =
            """



            %s
            Möwenstieg 12
            20459 Hamburg
            """;

    @Test
    void aBritishPostcodeMayStandUnderItsCity() {
        Map<String, String> values = TypedPaper.normalised(TypedPaper.read("bill-gb"));

        assertThat(values)
                .containsEntry("name", "JOHN EXAMPLE")
                .containsEntry("street", "221 HARBOUR LANE")
                .containsEntry("postalCode", "NW16XE")
                .containsEntry("city", "LONDON")
                .containsEntry("dateOfIssue", "2026-03-14")
                .containsEntry("total", "127.00")
                .containsEntry("currency", "GBP");
    }

    @Test
    void anAmericanBillWritesTheMonthFirst() {
        Map<String, String> values = TypedPaper.normalised(TypedPaper.read("bill-us"));

        assertThat(values)
                .containsEntry("name", "JOHN Q PUBLIC")
                .containsEntry("postalCode", "62704-1234")
                .containsEntry("dateOfIssue", "2026-03-04")
                .containsEntry("issuer", "CITY LIGHT POWER COMPANY")
                .containsEntry("total", "98.40");
    }

    @Test
    void aFrenchBillHasItsDateInTheTitle() {
        Map<String, String> values = TypedPaper.normalised(TypedPaper.read("bill-fr"));

        assertThat(values)
                .containsEntry("name", "ELODIE MARTIN")
                .containsEntry("postalCode", "69003")
                .containsEntry("dateOfIssue", "2026-02-05")
                .containsEntry("issuer", "ENERGIE DU PHARE SA")
                .containsEntry("total", "173.40")
                .containsEntry("invoiceNumber", "F-2026-0042");
    }

    @Test
    void aSwissBillGroupsThousandsWithApostrophes() {
        Map<String, String> values = TypedPaper.normalised(TypedPaper.read("bill-ch"));

        assertThat(values)
                .containsEntry("name", "LEA ZUERCHER")
                .containsEntry("country", "CH")
                .containsEntry("dateOfIssue", "2026-02-04")
                .containsEntry("total", "1099.50")
                .containsEntry("currency", "CHF")
                .containsEntry("issuer", "ELEKTRIZITAETSWERK SEETAL AG");
    }

    @Test
    void anAustrianAddressNamesStaircaseAndDoor() {
        Map<String, String> values = TypedPaper.values(TypedPaper.read("bill-at"));

        assertThat(values)
                .containsEntry("street", "Mariahilfer Straße 10/2/14")
                .containsEntry("city", "Wien")
                .containsEntry("country", "ÖSTERREICH")
                .containsEntry("issuer", "Donau Energie AG");
    }

    @Test
    void aChineseBillHasItsAddressInOneLine() {
        ReadPaper bill = TypedPaper.read("bill-zh");

        assertThat(bill.type()).isEqualTo(DocumentType.PROOF_OF_ADDRESS);
        assertThat(TypedPaper.normalised(bill))
                .containsEntry("name", "张伟明")
                .containsEntry("city", "浙江省杭州市")
                .containsEntry("street", "西湖区文三路100号2幢301室")
                .containsEntry("postalCode", "310012")
                .containsEntry("dateOfIssue", "2026-10-05")
                .containsEntry("issuer", "国网浙江省电力有限公司杭州供电公司")
                .containsEntry("total", "113.40")
                .containsEntry("currency", "CNY");
    }

    @Test
    void aChineseInvoiceNamesBuyerSellerAndTheSumWithTax() {
        assertThat(TypedPaper.normalised(TypedPaper.read("invoice-zh")))
                .containsEntry("name", "李小红")
                .containsEntry("issuer", "中国电信股份有限公司上海分公司")
                .containsEntry("dateOfIssue", "2026-03-05")
                .containsEntry("total", "100.00")
                .containsEntry("invoiceNumber", "12345678");
    }

    @Test
    void aRegistrationCertificateProvesAnAddress() {
        ReadPaper certificate = TypedPaper.read("registration-certificate-de");

        assertThat(certificate.type()).isEqualTo(DocumentType.PROOF_OF_ADDRESS);
        assertThat(TypedPaper.values(certificate))
                .containsEntry("name", "Jonas Emil Brandt")
                .containsEntry("street", "Lindenallee 5")
                .containsEntry("city", "Musterstadt")
                .containsEntry("dateOfIssue", "2026-11-03")
                .containsEntry("issuer", "Landeshauptstadt Musterstadt");
    }

    @Test
    void eachFieldSaysWhereItStands() {
        Field name = TypedPaper.read("bill-de").field("name").orElseThrow();

        assertThat(name.page()).isEqualTo(1);
        assertThat(name.box().x()).isBetween(0.01, 0.03);
        assertThat(name.box().width()).isBetween(0.05, 0.07);
        assertThat(name.confidence()).isGreaterThan(0.8);
    }

    @Test
    void noPaperIsFromTheFuture() {
        ReadPaper bill = TypedPaper.readText("Rechnung vom 1. Dezember 2026\nBetrag 12,00 €");

        assertThat(bill.field("dateOfIssue")).isEmpty();
    }
}

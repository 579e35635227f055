package org.lotse.workers.extraction.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.reading.DocumentType;

class EvidenceTest {

    @Test
    void aGermanBankStatementSaysWhoseItIsAndWhatIsLeft() {
        ReadPaper statement = TypedPaper.read("bank-statement-de");

        assertThat(statement.type()).isEqualTo(DocumentType.BANK_STATEMENT);
        assertThat(TypedPaper.normalised(statement))
                .containsEntry("name", "ANNIKA MOELLER")
                .containsEntry("issuer", "SPARKASSE NORDHAFEN")
                .containsEntry("iban", "DE89370400440532013000")
                .containsEntry("balance", "2884.56")
                .containsEntry("periodStart", "2026-09-30")
                .containsEntry("periodEnd", "2026-10-30")
                .containsEntry("dateOfIssue", "2026-10-30");
    }

    @Test
    void anEnglishBankStatementIsOfTheDayItsPeriodEnds() {
        ReadPaper statement = TypedPaper.read("bank-statement-en");

        assertThat(statement.type()).isEqualTo(DocumentType.BANK_STATEMENT);
        assertThat(TypedPaper.normalised(statement))
                .containsEntry("name", "JOHN EXAMPLE")
                .containsEntry("balance", "2733.34")
                .containsEntry("periodStart", "2026-09-01")
                .containsEntry("periodEnd", "2026-09-30")
                .containsEntry("dateOfIssue", "2026-09-30");
    }

    @Test
    void aChineseBankStatementIsReadByItsLabels() {
        ReadPaper statement = TypedPaper.read("bank-statement-zh");

        assertThat(statement.type()).isEqualTo(DocumentType.BANK_STATEMENT);
        assertThat(TypedPaper.normalised(statement))
                .containsEntry("name", "王小明")
                .containsEntry("balance", "11800.20")
                .containsEntry("periodStart", "2026-08-01")
                .containsEntry("periodEnd", "2026-08-31");
    }

    @Test
    void aGermanPayslipSaysWhatIsEarnedAndPaid() {
        ReadPaper payslip = TypedPaper.read("payslip-de");

        assertThat(payslip.type()).isEqualTo(DocumentType.PAYSLIP);
        assertThat(TypedPaper.normalised(payslip))
                .containsEntry("name", "ANNIKA MOELLER")
                .containsEntry("employer", "REEDEREI BEISPIEL GMBH")
                .containsEntry("grossAmount", "4100.00")
                .containsEntry("netAmount", "2650.21")
                .containsEntry("periodStart", "2026-10-01")
                .containsEntry("periodEnd", "2026-10-31");
    }

    @Test
    void anEnglishPayslipNamesItsEmployee() {
        ReadPaper payslip = TypedPaper.read("payslip-en");

        assertThat(payslip.type()).isEqualTo(DocumentType.PAYSLIP);
        assertThat(TypedPaper.normalised(payslip))
                .containsEntry("name", "JANE EXAMPLE")
                .containsEntry("employer", "SEAGULL SHIPPING LIMITED")
                .containsEntry("grossAmount", "3250.00")
                .containsEntry("netAmount", "2633.34")
                .containsEntry("dateOfIssue", "2026-09-30");
    }

    @Test
    void aFrenchPayslipPaysLessThanIsTaxed() {
        ReadPaper payslip = TypedPaper.read("payslip-fr");

        assertThat(payslip.type()).isEqualTo(DocumentType.PAYSLIP);
        assertThat(TypedPaper.normalised(payslip))
                .containsEntry("name", "ELODIE MARTIN")
                .containsEntry("employer", "MOUETTE SAS")
                .containsEntry("grossAmount", "3033.40")
                .containsEntry("netAmount", "2250.02");
    }

    @Test
    void aGermanTaxAssessmentSaysIncomeTaxAndYear() {
        ReadPaper assessment = TypedPaper.read("tax-assessment-de");

        assertThat(assessment.type()).isEqualTo(DocumentType.TAX_ASSESSMENT);
        assertThat(TypedPaper.normalised(assessment))
                .containsEntry("name", "JONAS UND CLARA BRANDT")
                .containsEntry("issuer", "FINANZAMT HAMBURG NORD")
                .containsEntry("totalIncome", "61115.00")
                .containsEntry("taxDue", "9876.00")
                .containsEntry("periodStart", "2025-01-01")
                .containsEntry("periodEnd", "2025-12-31")
                .containsEntry("dateOfIssue", "2026-05-12");
    }

    @Test
    void aFrenchTaxAssessmentSaysIncomeTaxAndYear() {
        ReadPaper assessment = TypedPaper.read("tax-assessment-fr");

        assertThat(assessment.type()).isEqualTo(DocumentType.TAX_ASSESSMENT);
        assertThat(TypedPaper.normalised(assessment))
                .containsEntry("name", "JEAN DUPONT")
                .containsEntry("totalIncome", "37170.00")
                .containsEntry("taxDue", "2911.00")
                .containsEntry("periodStart", "2025-01-01");
    }

    @Test
    void aBritishTaxYearBeginsInApril() {
        ReadPaper certificate = TypedPaper.read("tax-certificate-en");

        assertThat(certificate.type()).isEqualTo(DocumentType.TAX_ASSESSMENT);
        assertThat(TypedPaper.normalised(certificate))
                .containsEntry("name", "JANE EXAMPLE")
                .containsEntry("employer", "SEAGULL SHIPPING LIMITED")
                .containsEntry("totalIncome", "39000.00")
                .containsEntry("taxDue", "5286.00")
                .containsEntry("periodStart", "2025-04-06")
                .containsEntry("periodEnd", "2026-04-05");
    }

    @Test
    void whatIsNoneOfThemIsSomethingElse() {
        assertThat(TypedPaper.readText("A poem\nthat speaks of nothing\nbut of the sea")
                        .type())
                .isEqualTo(DocumentType.OTHER);
    }

    @Test
    void aBillThatNamesABankIsNoBankStatement() {
        ReadPaper bill = TypedPaper.readText(
                """
                Kanzlei Beispiel GmbH

                Frau
                Annika Möller
                Deichstraße 9
                20459 Hamburg

                Rechnung Nr. 12 vom 3. November 2026
                Gesamtbetrag 119,00 €
                Bankverbindung Sparkasse Nordhafen IBAN DE89 3704 0044 0532 0130 00
                """);

        assertThat(bill.type()).isEqualTo(DocumentType.PROOF_OF_ADDRESS);
    }
}

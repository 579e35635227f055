package org.lotse.workers.extraction.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.reading.DocumentType;

class RegisterExtractsTest {

    @Test
    void aGermanPrintoutSaysWhoMayActForTheCompany() {
        ReadPaper extract = TypedPaper.read("register-hrb-de");

        assertThat(extract.type()).isEqualTo(DocumentType.REGISTER_EXTRACT);
        assertThat(TypedPaper.values(extract))
                .containsEntry("companyName", "Möwe & Söhne Schifffahrt GmbH")
                .containsEntry("legalForm", "Gesellschaft mit beschränkter Haftung")
                .containsEntry("seat", "Hamburg")
                .containsEntry("registerNumber", "Amtsgericht Hamburg HRB 123456");
        assertThat(TypedPaper.normalised(extract))
                .containsEntry("shareCapital", "25000.00")
                .containsEntry("dateOfIssue", "2026-03-12")
                .containsEntry(
                        "representatives",
                        "AENNE MOEWE: ALONE; JONAS EMIL BRANDT: ALONE; ERIKA BEISPIEL: PROKURA_JOINTLY");
    }

    @Test
    void aPartnershipIsActedForByACompany() {
        ReadPaper extract = TypedPaper.read("register-hra-de");

        assertThat(TypedPaper.values(extract))
                .containsEntry("companyName", "Leuchtturm Handel GmbH & Co. KG")
                .containsEntry("legalForm", "Kommanditgesellschaft")
                .containsEntry("registerNumber", "Amtsgericht Lübeck HRA 4711");
        assertThat(TypedPaper.normalised(extract))
                .containsEntry("representatives", "LEUCHTTURM VERWALTUNGS GMBH: ALONE; PETER SORGE: PROKURA_ALONE");
    }

    @Test
    void ofAChronologicalPrintoutTheLastEntriesCount() {
        ReadPaper extract = TypedPaper.read("register-chronological-de");

        assertThat(TypedPaper.values(extract))
                .containsEntry("companyName", "Förde Holding GmbH")
                .containsEntry("seat", "Kiel")
                .containsEntry("legalForm", "Gesellschaft mit beschränkter Haftung");
        assertThat(TypedPaper.normalised(extract))
                .containsEntry("representatives", "FRAUKE LORENZEN: ALONE; ANKE PETERSEN: PROKURA_ALONE")
                .containsEntry("shareCapital", "50000.00")
                .containsEntry("dateOfIssue", "2026-10-10");
    }

    @Test
    void aFrenchExtractNamesPresidentAndDirector() {
        ReadPaper extract = TypedPaper.read("register-fr");

        assertThat(extract.type()).isEqualTo(DocumentType.REGISTER_EXTRACT);
        assertThat(TypedPaper.normalised(extract))
                .containsEntry("companyName", "MOUETTE SAS")
                .containsEntry("legalForm", "SOCIETE PAR ACTIONS SIMPLIFIEE")
                .containsEntry("seat", "12 RUE DU PHARE 75011 PARIS")
                .containsEntry("registerNumber", "521 234 567 R.C.S. Paris, Tribunal de Commerce de Paris")
                .containsEntry("shareCapital", "10000.00")
                .containsEntry("representatives", "DUPONT JEAN: UNSTATED; MARTIN ELODIE: UNSTATED")
                .containsEntry("dateOfIssue", "2026-02-03");
    }

    @Test
    void anEnglishExtractNamesDirectorsAndSecretary() {
        ReadPaper extract = TypedPaper.read("register-en");

        assertThat(extract.type()).isEqualTo(DocumentType.REGISTER_EXTRACT);
        assertThat(TypedPaper.normalised(extract))
                .containsEntry("companyName", "SEAGULL SHIPPING LIMITED")
                .containsEntry("registerNumber", "01234567, Companies House")
                .containsEntry("shareCapital", "1000.00")
                .containsEntry(
                        "representatives", "JANE SMITH: UNSTATED; PETER PAUL BROWN: UNSTATED; MARY JONES: UNSTATED");
        assertThat(TypedPaper.values(extract).get("representatives")).contains("Mary Jones (Secretary,");
    }
}
